// Computes standings of a campaign written in a test, and writes them as short text.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "score/standing.hpp"

namespace campaign::test {

/// A campaign from YAML text, with all that is asked of it. Problems of reading are thrown.
class Scored {
 public:
  /// A plan from September to December 2021 is put before the text when it has no `campaign:`.
  explicit Scored(std::string text);
  Scored(const Scored&) = delete;

  /// A line for each subject: place (`=` when shared, `-` for none), id, total, grade, and in
  /// brackets what else there is to say: provisional, disqualified, unscored, obstacles.
  std::string standings(std::string_view period, AppliesTo kind = AppliesTo::unit) const;
  /// The total of the first in the list, or `-`.
  std::string total(std::string_view period = "2021-09") const;
  /// What a criterion or group earned of what was possible: `30/40 scaled capped`, in the one
  /// period.
  std::string part(std::string_view criterion, std::string_view period = "2021-09") const;

  const Campaign& campaign() const { return campaign_; }
  const Index& index() const { return index_; }
  const Scores& scores() const { return scores_; }

 private:
  std::deque<SourceFile> sources_;
  Diagnostics diagnostics_;
  Campaign campaign_;
  Index index_;
  Scores scores_;
};

/// `units: …` of these ids, which are parted by blanks.
std::string units(std::string_view ids);
/// One sheet of 2021-09, final: `a: {x: 1}` for each line.
std::string sheet(std::string_view lines, std::string_view period = "2021-09",
                  std::string_view round = "final");

}  // namespace campaign::test
