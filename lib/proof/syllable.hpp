// Tells whether a word can be a syllable of Vietnamese.
#pragma once

#include <string_view>

namespace campaign {

/// `Nguyễn`, `hoà`; not `Loïc`, `NguyÔn` or `VNPT`. The word is in composed letters.
bool is_syllable(std::string_view word);

}  // namespace campaign
