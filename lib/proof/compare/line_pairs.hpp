// Which lines of a draft stand for which lines of the paper that the data gives.
#pragma once

#include <optional>

#include "proof/compare/tokens.hpp"

namespace campaign {

/// For each line of the paper that of the draft. Lines that say the same are paired first, in order
/// or moved, then those between them that are alike.
std::vector<std::optional<size_t>> paired_lines(const Tokens& paper, const Tokens& draft);

/// How alike two texts are: the share of their lines that say the same, from 0 to 1.
double likeness(const Tokens& paper, const Tokens& draft);

}  // namespace campaign
