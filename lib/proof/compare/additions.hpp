// Claims of a draft beyond those of its paper, which the data would have to support.
#pragma once

#include "proof/compare/claims.hpp"
#include "proof/compare/comparison.hpp"

namespace campaign {

struct Addition {
  /// `other`: a name in a text about somebody else, or in an added line.
  enum class Kind { claim, other };
  Kind kind = Kind::claim;
  std::string_view where;  ///< in the draft
  std::string whose = {};  ///< for `other`: the subject of its line; empty for an added line
  bool document = false;   ///< the number of a law or decision
};

/// Lines of the paper may not gain claims. Filled-in placeholders may name anything, and reworded
/// prose anything but awards; added lines may claim neither awards nor money, and should not name
/// people of the data who are not in the paper.
std::vector<Addition> additions_in(const Comparison& comparison, const Claims& claims);

}  // namespace campaign
