// What the paper has from the data, and the draft has not.
#pragma once

#include "proof/compare/comparison.hpp"

namespace campaign {

/// Every fact of the paper is looked for at its place in the draft. Words that were moved are
/// noted in the alignment.
std::vector<Difference> differences_of(Comparison& comparison);

}  // namespace campaign
