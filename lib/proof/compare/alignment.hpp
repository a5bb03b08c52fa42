// Maps words of a draft to those of the paper that the data gives.
#pragma once

#include <optional>

#include "proof/compare/tokens.hpp"

namespace campaign {

struct Alignment {
  /// For each word of the paper its equivalent in the draft; nullopt when there is none.
  std::vector<std::optional<size_t>> to_draft;
  std::vector<std::optional<size_t>> to_paper;   ///< the other way round
  std::vector<std::optional<size_t>> line_of;    ///< for each line of the paper that of the draft
  std::vector<std::optional<size_t>> line_from;  ///< the other way round
};

/// Aligns words of paired lines, then those of lines that were split, joined or left out.
Alignment aligned(const Tokens& paper, const Tokens& draft);

}  // namespace campaign
