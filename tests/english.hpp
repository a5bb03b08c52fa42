// Messages as the tests compare them: in English.
#pragma once

#include <string>

#include "base/message.hpp"

namespace campaign {

inline std::string english(const Message& message) { return message.text(Language::english); }

}  // namespace campaign
