// Every total must have a grade.
#include "base/language.hpp"
#include "check/check.hpp"
#include "check/grades.hpp"

namespace campaign {

void checks::grade_gap(const Checking& checking) {
  const auto grades = grades_from_low(checking.campaign);
  if (grades.empty() || !checking.campaign.whole) return;
  const auto tell = [&](const Grade& grade, Points from, Points until) {
    checking.diagnostics.add(
        {.check = check_names::grade_gap,
         .span = grade.from.span,
         .message = say("totals from {} to below {} have no grade", from.text(), until.text()),
         .record = grade.title,
         .help = tr("add a grade, or let one begin lower")});
  };
  if (*grades.front()->from > Points()) tell(*grades.front(), Points(), *grades.front()->from);
  for (size_t i = 1; i < grades.size(); ++i)
    if (const auto& end = grades[i - 1]->until; end && *end < *grades[i]->from)
      tell(*grades[i], *end, *grades[i]->from);
}

}  // namespace campaign
