// Where the words of a fact stand in a draft, and what stands there instead.
#pragma once

#include "proof/compare/comparison.hpp"

namespace campaign {

using Words = std::vector<size_t>;  ///< indices, in order

struct DraftPlace {
  std::string_view text;
  bool replaced = false;  ///< false: nothing stands there, and the text is the word before
};

/// What stands where these words of the paper should, of which some were changed.
DraftPlace place_in_draft(const Comparison& all, const Words& words, const Words& changed);

/// The words of the draft that are the fact and more than it; none when it stands as it is.
Words extended(const Comparison& all, const Words& words);
/// The words stand in the draft with small letters for capitals, or the other way round.
bool is_in_other_case(const Comparison& all, const Words& words);
/// The words of the paper as a reader sees them.
std::string should(const Comparison& all, const Words& words);

}  // namespace campaign
