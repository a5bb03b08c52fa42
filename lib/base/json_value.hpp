// A text in JSON as a value: the one place that knows the library beneath.
#pragma once

#include <optional>
#include <string_view>

#include "base/value.hpp"

namespace campaign {

/// Nullopt for a text that is no JSON, or is nested too deep. Numbers that are no counts, with
/// decimals or beyond 32 bits, are missing.
std::optional<Value> json_value(std::string_view text);

}  // namespace campaign
