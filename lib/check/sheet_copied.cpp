// A score sheet whose marks are all equal to those of an earlier period.
#include <algorithm>
#include <map>
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr size_t kFewSubjects = 3;  // so few may be equal by chance

bool same_marks(const SubjectMarks& a, const SubjectMarks& b) {
  return *a.subject == *b.subject &&
         std::equal(a.marks.begin(), a.marks.end(), b.marks.begin(), b.marks.end(),
                    [](const Mark& one, const Mark& other) {
                      return *one.criterion == *other.criterion && *one.given == *other.given;
                    });
}

bool is_copy(const ScoreSheet& earlier, const ScoreSheet& sheet) {
  return *earlier.round == *sheet.round && earlier.period->last < sheet.period->first &&
         std::equal(earlier.subjects.begin(), earlier.subjects.end(), sheet.subjects.begin(),
                    sheet.subjects.end(), same_marks);
}

}  // namespace

void checks::sheet_copied(const CheckContext& context) {
  const auto& sheets = context.evaluation.campaign.sheets;
  const auto& plan = context.evaluation.campaign.plan;
  std::map<SubjectId, std::vector<const ScoreSheet*>> by_first_subject;
  for (const auto& sheet : sheets)
    if (sheet.subjects.size() > kFewSubjects)
      by_first_subject[*sheet.subjects.front().subject].push_back(&sheet);
  std::set<std::pair<const SourceFile*, Period>> reported;  // a copy has all rounds
  for (const auto& sheet : sheets) {
    if (sheet.subjects.size() <= kFewSubjects) continue;
    if (plan && !plan->period->overlaps(*sheet.period)) continue;  // date-outside-campaign
    const auto& alike = by_first_subject[*sheet.subjects.front().subject];
    const auto found = std::find_if(alike.begin(), alike.end(),
                                    [&](const ScoreSheet* one) { return is_copy(*one, sheet); });
    if (found == alike.end()) continue;
    if (!reported.emplace(sheet.period.span.file, *sheet.period).second) continue;
    const ScoreSheet* earlier = *found;
    context.diagnostics.add(
        {.check = check_names::sheet_copied,
         .span = sheet.period.span,
         .message = say("every score of {} is the same as for {}", *sheet.period, *earlier->period),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help =
             say("enter the scores of {}; take the sheet away until they are there", *sheet.period),
         .notes = {{earlier->period.span, tr("the same scores")}}});
  }
}

}  // namespace campaign
