// What people call the words that the data chooses from, such as `public-service`.
#pragma once

#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace campaign {

/// The word itself in English and when it is not known.
Message word_label(std::string_view word);

/// `met (đạt), not-met (không đạt)`: words to choose from, in English without the brackets.
Message listed_choices(const std::vector<std::string_view>& words);

}  // namespace campaign
