// Parses any YAML, by a library that supports all of it.
#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "yaml/strictness.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Fills the empty tree. Returns where parsing stopped, if it failed; a second document is a
/// failure. Adds to `diagnostics` what the format forbids.
std::optional<Failure> read_any(Document& document, Diagnostics& diagnostics);

}  // namespace campaign::yaml
