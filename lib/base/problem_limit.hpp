// The problems that people are shown: of each kind only so many, and the number of the others.
#pragma once

#include <utility>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

struct LimitedProblems {
  std::vector<const Diagnostic*> shown;
  std::vector<std::pair<CheckName, Message>> more;  ///< `and 12345 more of this kind: …`
};

/// The first thousand of each check. Programs read all of them, as JSON.
LimitedProblems limited(const Diagnostics& diagnostics);

}  // namespace campaign
