// Which words of a draft stand for which words of the paper that the data gives.
#pragma once

#include <optional>

#include "proof/tokens.hpp"

namespace campaign {

struct Alignment {
  /// For each word of the paper the draft's that says the same; nothing when there is none.
  std::vector<std::optional<size_t>> to_draft;
  std::vector<bool> used;                      ///< for each word of the draft
  std::vector<std::optional<size_t>> line_of;  ///< for each line of the paper that of the draft
  std::vector<bool> line_used;                 ///< for each line of the draft
};

/// Lines that are alike first, in order or moved whole, then the words in them and between them.
Alignment aligned(const Tokens& paper, const Tokens& draft);

/// How alike two texts are: the share of their lines that say the same, from 0 to 1.
double likeness(const Tokens& paper, const Tokens& draft);

}  // namespace campaign
