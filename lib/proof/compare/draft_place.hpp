// Where the words of a fact are in a draft, and what has replaced them.
#pragma once

#include "proof/compare/comparison.hpp"

namespace campaign {

using Words = std::vector<size_t>;  ///< token indices, in order

struct DraftPlace {
  std::string_view text;
  bool replaced = false;  ///< false: nothing is there, and `text` is the word before
};

/// The text in place of these words of the paper, of which some were changed.
DraftPlace place_in_draft(const Comparison& comparison, const Words& words, const Words& changed);

/// The words of the draft that extend the fact; none when it is unchanged.
Words extended(const Comparison& comparison, const Words& words);
/// Whether the words have another letter case in the draft.
bool is_in_other_case(const Comparison& comparison, const Words& words);
/// The words of the paper as plain text.
std::string should(const Comparison& comparison, const Words& words);

}  // namespace campaign
