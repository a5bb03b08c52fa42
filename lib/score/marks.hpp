// The marks of every subject, collected from all score sheets.
#pragma once

#include <array>
#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// One mark and the round it was given in.
struct RoundMark {
  const Mark* mark = nullptr;
  Round round = Round::self;

  explicit operator bool() const { return mark != nullptr; }
};

/// The marks of one subject for one period: by round, earlier sheets first. Who stands in a sheet
/// without a mark is in it.
struct SubjectSheets {
  std::array<std::vector<const SubjectMarks*>, 3> rounds;
  std::array<bool, 3> own = {};  ///< the round marks more than what another unit marks

  /// True when the subject's own sheet is there, in whatever round.
  bool handed_in() const { return own[0] || own[1] || own[2]; }
  bool has_own(Round round) const { return own[static_cast<size_t>(round)]; }
  bool empty() const { return rounds[0].empty() && rounds[1].empty() && rounds[2].empty(); }
  /// True when there is a round after the self-score.
  bool is_appraised() const { return own[1] || own[2]; }
  const Mark* find(const CriterionId& criterion, Round round) const;
  /// The mark that counts: final over appraised over self.
  RoundMark standing(const CriterionId& criterion) const;
};

class MarkBook {
 public:
  explicit MarkBook(const Campaign& campaign);

  /// The sheets of a subject for exactly this period.
  const SubjectSheets& sheets(const SubjectId& subject, const Period& period) const;

 private:
  std::unordered_map<std::string_view, std::map<Period, SubjectSheets>> by_subject_ = {};
};

}  // namespace campaign
