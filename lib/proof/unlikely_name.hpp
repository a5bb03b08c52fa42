// What cannot well be right in a name: signs and digits, two names, words run together, letters
// that lost their accents.
#pragma once

#include <optional>
#include <string_view>

#include "base/message.hpp"

namespace campaign {

struct NameObjection {
  Message message, help;
  bool may_be_right = false;  ///< a name of one word, or one that has no accents
};

/// Of a person; the titles before the name are left to title_in().
std::optional<NameObjection> unlikely_name(std::string_view written);

/// What no name of a unit has either.
std::optional<NameObjection> unlikely_blanks(std::string_view name);

}  // namespace campaign
