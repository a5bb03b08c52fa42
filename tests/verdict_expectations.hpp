// What a file of tests/award expects: `# expect: an bang-khen-tinh-ca-nhan-c fails award-held: …`,
// or `unknown` where only data is missing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace campaign::testing {

/// A subject tried on one standard: met, or the rules that stand in the way.
struct VerdictExpectation {
  int line = 0;
  std::string subject;
  std::string standard;
  bool unknown = false;                   ///< not met for want of data alone
  std::vector<std::string> failing = {};  ///< rules by name; none: the standard is met
  std::string missing = {};               ///< what the program says is missing; empty: not compared

  bool passes() const { return failing.empty(); }
};

struct VerdictCases {
  std::vector<std::string> packs = {};  ///< each judges all cases
  Date as_of = {2022, 6, 15};
  std::optional<int> year = {};  ///< for which titles are judged
  std::vector<VerdictExpectation> expected = {};
};

/// Throws for a line that nobody can understand.
VerdictCases verdict_cases_in(std::string_view text);

}  // namespace campaign::testing
