// Reads the JSON that the program writes, so that tests can ask for what is in it.
#pragma once

#include <string_view>

#include "base/value.hpp"

namespace campaign::testing {

/// Objects become records and null a missing value. Throws where the text is not JSON.
Value read_json(std::string_view text);

}  // namespace campaign::testing
