// One total must not have two grades.
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/grades.hpp"
#include "check/versions.hpp"

namespace campaign {
namespace {

/// A grade without `until` ends where the next one begins.
bool overlap(const Grade& low, const Grade& high) {
  return *low.from == *high.from || (low.until && **low.until > *high.from);
}

void report_overlap(const CheckContext& context, const Grade& low, const Grade& high) {
  const bool same_start = *low.from == *high.from;
  context.diagnostics.add(
      {.check = check_names::grade_overlap,
       .span = high.from.span,
       .message = say("a total of {} would be both \"{}\" and \"{}\"", high.from->text(), low.title,
                      high.title),
       .record = high.title,
       .help = tr("let one grade end where the next begins"),
       .notes = {{same_start ? low.from.span : low.until->span,
                  same_start ? tr("the other begins here") : tr("the other ends here")}}});
}

void report_overlaps(const CheckContext& context, const std::vector<const Grade*>& grades,
                     std::set<const Grade*>& reported) {
  for (size_t i = 0; i < grades.size(); ++i)
    for (size_t j = i; j-- > 0;) {
      if (!overlap(*grades[j], *grades[i]) || !reported.insert(grades[i]).second) continue;
      report_overlap(context, *grades[j], *grades[i]);
      break;
    }
}

}  // namespace

void checks::grade_overlap(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::set<const Grade*> reported;
  for (const Date& day : version_days(campaign, campaign.grades))
    for (const GradeOf of : {GradeOf::period, GradeOf::campaign})
      report_overlaps(context, grades_from_low(campaign, of, day), reported);
}

}  // namespace campaign
