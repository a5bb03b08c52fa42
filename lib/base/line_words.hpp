// Words, such as ids, in the line of a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// Whether all words stand in the line, each with no letter, digit or hyphen beside it. True for
/// no words.
bool has_words(std::string_view line, const std::vector<std::string>& words);

}  // namespace campaign
