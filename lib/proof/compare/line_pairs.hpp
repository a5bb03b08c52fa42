// Pairs lines of a draft with those of the paper that the data gives.
#pragma once

#include <optional>

#include "proof/compare/tokens.hpp"

namespace campaign {

/// For each line of the paper that of the draft. Equal lines are paired first, in order or moved,
/// then similar ones between them.
std::vector<std::optional<size_t>> paired_lines(const Tokens& paper, const Tokens& draft);

/// The share of equal lines in two texts, from 0 to 1.
double likeness(const Tokens& paper, const Tokens& draft);

}  // namespace campaign
