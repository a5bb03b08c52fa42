// The verdicts on everybody, for every form that the plan offers.
#pragma once

#include <optional>
#include <vector>

#include "award/verdict.hpp"

namespace campaign {

/// What is asked of everybody.
struct Assessment {
  std::vector<const StatuteForm*> forms = {};
  std::optional<Way> way = {};     ///< none: by any way
  std::optional<Date> as_of = {};  ///< none: nominations on their own day, the rest today
  Date today = {};
  std::vector<SubjectId> subjects = {};  ///< none: all who take part today
};

/// The forms that the plan offers; without such a list all that are no titles or flags.
std::vector<const StatuteForm*> forms_offered(const Judge& judge);

/// By subject, then by form: each of its nominations, else the subject as the data stands.
std::vector<Verdict> assess(const Judge& judge, const Assessment& asked);

/// Eligible, and no standard leaves anything for the council to find.
bool deserved_by_data(const Verdict& verdict);

/// Achievements it names that do not count, and general rules of no more than a warning that it
/// breaks: they forbid nothing, and the council should know of them.
std::vector<const Finding*> cautions(const Verdict& verdict);

}  // namespace campaign
