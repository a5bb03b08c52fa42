// The JSON of a message as a value: the one place that knows the library beneath.
#pragma once

#include <optional>
#include <string_view>

#include "base/value.hpp"

namespace campaign::lsp {

/// Nullopt for a text that is no JSON, or is nested too deep. Numbers that no field of the protocol
/// can have, with decimals or beyond 32 bits, are missing.
std::optional<Value> read_message(std::string_view text);

}  // namespace campaign::lsp
