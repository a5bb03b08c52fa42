// What people call the words that the data chooses from, such as `public-service`.
#pragma once

#include <string_view>

#include "base/message.hpp"

namespace campaign {

/// The word itself in English and when it is not known.
Message word_label(std::string_view word);

}  // namespace campaign
