// The comments of a parsed file.
#pragma once

#include <vector>

#include "base/source.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// The comments of a file, in order, each up to the end of its line.
std::vector<Span> comments(const Document& document);

}  // namespace campaign::yaml
