// What a faulty file says about itself: `# expect: <check> LINE:FIRST-LAST` and `# today: DAY`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/value.hpp"

namespace campaign::testing {

/// A problem as somebody expects it. 0 stands for a line or column that does not matter; columns
/// count characters from 1, the last one included.
struct Expectation {
  std::string check;
  std::string path;
  int line = 0;
  int first = 0;
  int last = 0;

  std::string text() const;
  /// True when all that matters here is so in the other.
  bool covers(const Expectation& found) const;
};

/// Throws for a comment that nobody can understand.
std::vector<Expectation> expectations_in(std::string_view text, const std::string& path);
std::optional<Date> today_in(std::string_view text);

/// A field of a problem; empty when it is not there.
std::string text_of(const Value& problem, std::string_view key);

/// The `problems` of a document of schema `campaign.problems/1`.
std::vector<Expectation> problems_in(const Value& document);

/// A line for each problem that only one side has; empty when both agree.
std::string disagreement(std::vector<Expectation> expected, std::vector<Expectation> found);

}  // namespace campaign::testing
