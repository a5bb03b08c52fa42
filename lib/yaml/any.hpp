// Reads whatever YAML there is, by a library that knows all of it.
#pragma once

#include <optional>

#include "base/diagnostic.hpp"
#include "yaml/strictness.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Fills the empty tree and gives where reading stopped, if it did: a second document is a failure.
/// What the format forbids is added to `diagnostics`.
std::optional<Failure> read_any(Document& document, Diagnostics& diagnostics);

}  // namespace campaign::yaml
