// Facts of the paper that differ in the draft, or are missing from it.
#pragma once

#include "proof/compare/comparison.hpp"

namespace campaign {

/// Compares every fact of the paper with its place in the draft. Adds words that were moved to the
/// alignment.
std::vector<Difference> differences_of(Comparison& comparison);

}  // namespace campaign
