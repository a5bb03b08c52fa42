// Outlook: the forms of award that come into reach of a subject in the years to come, and how.
#pragma once

#include <optional>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

/// What a lower rating of the year that is rated next would cost, when it is more than that year.
struct Setback {
  int year = 0;                       ///< whose rating decides
  Rating rating = Rating::fulfilled;  ///< the best one that costs more
  std::optional<int> then = {};  ///< the first year after such a rating; none: not by `searched`
  int searched = 0;              ///< the last year that was tried
};

/// A form that comes into reach. Judged as the data stands on the last day of the year, by the
/// nearest of the standards that can be met by then.
struct Prospect {
  Verdict verdict = {};
  /// For which, or at whose end, it can be proposed first; none: today already. The year before
  /// this one: as soon as what is still to come for it is there.
  std::optional<int> year = {};
  std::optional<Date> day = {};     ///< an earlier day, on which a matter of conduct or a law ends
  bool for_council = false;         ///< part of it only the council can find
  bool before_law = false;          ///< by the law before, as nobody has read that of the year
  bool unknown = false;             ///< data on the past is missing, on which it depends
  std::vector<Message> needs = {};  ///< what must happen until then, in the order of the standard
  std::vector<const Initiative*> initiatives = {};  ///< that count already, still free to use
  const Award* given = nullptr;  ///< the same honour, the last time it was given; null: never
  std::optional<Setback> setback = {};
};

struct OutlookRequest {
  std::vector<SubjectId> subjects = {};  ///< empty: all who take part today
  Date today = {};
  int last = 0;                              ///< the last year that is looked at
  std::vector<const AwardForm*> forms = {};  ///< empty: all
};

struct Outlook {
  std::vector<Prospect> prospects = {};  ///< by subject in file order, the highest form first
  std::vector<const AwardForm*> unjudged = {};  ///< forms whose standards nobody has read
  std::vector<int> unread = {};                 ///< years whose law nobody has read
  std::vector<int> unknown = {};                ///< years for which no rule pack of the plan holds
};

/// Regular awards and titles of a year, on the assumption that all years to come go as well as they
/// can. Awards for single achievements cannot be foreseen; and an honour that comes into reach is
/// not counted as held in the years after it. Empty without a rule pack.
Outlook outlook_of(const Evaluation& evaluation, const OutlookRequest& request);

}  // namespace campaign
