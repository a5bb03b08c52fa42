// What a draft says beside what the paper says, and the data would have to vouch for.
#pragma once

#include "proof/compare/claims.hpp"
#include "proof/compare/comparison.hpp"

namespace campaign {

struct Addition {
  /// `other`: somebody is named in what people wrote about somebody else, or about nobody.
  enum class Kind { claim, other };
  Kind kind = Kind::claim;
  std::string_view where;  ///< in the draft
  std::string whose = {};  ///< for `other`: who its line is about; empty for a line of one's own
  bool document = false;   ///< the number of a law or decision
};

/// Lines that the paper has too keep to what the paper says in them. What was written into a place
/// to fill in, or was worded anew, may say what it likes of whom it is about; a line that somebody
/// added may claim neither awards nor money, and should name nobody of whom the paper is silent.
std::vector<Addition> additions_in(const Comparison& comparison, const Claims& claims);

}  // namespace campaign
