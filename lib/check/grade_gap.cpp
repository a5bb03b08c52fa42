// Every total must have a grade.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/grades.hpp"
#include "check/versions.hpp"

namespace campaign {

namespace {

void report_gap(const CheckContext& context, const Grade& grade, const Span& span, Message message,
                std::vector<Note> notes = {}) {
  context.diagnostics.add({.check = check_names::grade_gap,
                           .span = span,
                           .message = std::move(message),
                           .record = grade.title,
                           .help = tr("add a grade, or correct `from` or `until`"),
                           .notes = std::move(notes)});
}

void report_gaps(const CheckContext& context, const std::vector<const Grade*>& grades) {
  if (grades.empty()) return;
  const Grade& lowest = *grades.front();
  const Grade& highest = *grades.back();
  if (*lowest.from > Points())
    report_gap(context, lowest, lowest.from.span,
               say("totals below {} have no grade", lowest.from->text()));
  for (size_t i = 1; i < grades.size(); ++i)
    if (const auto& end = grades[i - 1]->until; end && **end < *grades[i]->from)
      report_gap(
          context, *grades[i], grades[i]->from.span,
          say("totals from {} to below {} have no grade", (*end)->text(), grades[i]->from->text()),
          {{end->span, tr("the grade below ends here")}});
  if (highest.until)
    report_gap(context, highest, highest.until->span,
               say("totals from {} on have no grade", (*highest.until)->text()));
}

/// Days of the campaign on which no grade of periods stands.
void report_days_without(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto first = std::find_if(campaign.grades.begin(), campaign.grades.end(),
                                  [](const Grade& one) { return one.of == GradeOf::period; });
  if (first == campaign.grades.end()) return;
  for (const Date& day : version_days(campaign, campaign.grades))
    if (grades_from_low(campaign, GradeOf::period, day).empty())
      report_gap(context, *first, first->span, say("from {} on no grade is in force", day));
}

}  // namespace

void checks::grade_gap(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!context.knows({"grades"})) return;
  report_days_without(context);
  std::vector<std::vector<const Grade*>> versions;
  for (const Date& day : version_days(campaign, campaign.grades))
    for (const GradeOf of : {GradeOf::period, GradeOf::campaign})
      versions.push_back(grades_from_low(campaign, of, day));
  for (size_t i = 0; i < versions.size(); ++i)
    if (std::find(versions.begin(), versions.begin() + static_cast<long>(i), versions[i]) ==
        versions.begin() + static_cast<long>(i))
      report_gaps(context, versions[i]);
}

}  // namespace campaign
