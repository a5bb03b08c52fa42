// Marks that only the self-score gives, because the later rounds of the same subject leave them
// out.
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/every.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

bool claims_nothing(const Mark& mark) {
  const auto* points = std::get_if<Points>(&*mark.given);
  return points && *points == Points();
}

/// The marks of a subject in a self-score that no later round names.
std::vector<const Mark*> left_out(const MarkBook& book, const ScoreSheet& sheet,
                                  const SubjectMarks& subject) {
  std::vector<const Mark*> marks;
  const auto& sheets = book.sheets(*subject.subject, *sheet.period);
  if (*sheet.round != Round::self || !sheets.is_appraised()) return marks;
  for (const auto& mark : subject.marks)
    if (!claims_nothing(mark) && sheets.standing(*mark.criterion).mark == &mark)
      marks.push_back(&mark);
  return marks;
}

/// A criterion keeps the mark of the self-score; a bonus or penalty that is not confirmed is lost.
void report_marks(const CheckContext& context, const MarkPlace& place, const std::string& ids,
                  bool criteria) {
  auto problem = place.problem(
      check_names::mark_not_appraised,
      criteria
          ? say("the appraisal says nothing of {}, so what is claimed here counts", ids)
          : say("the appraisal says nothing of {}, so what is claimed here does not count", ids),
      context.evaluation.index);
  problem.help = criteria ? tr("write them in the appraised sheet too")
                          : tr("write them in the appraised sheet too, or `0` there if they do not "
                               "hold");
  context.diagnostics.add(std::move(problem));
}

}  // namespace

void checks::mark_not_appraised(const CheckContext& context) {
  if (!context.knows({"score-sheets"})) return;
  const auto& evaluation = context.evaluation;
  for (const auto& sheet : evaluation.campaign.sheets) {
    if (is_in_other_file(sheet)) continue;  // its appraisal is of another period
    for (const auto& subject : sheet.subjects) {
      const auto marks = left_out(evaluation.scores.marks(), sheet, subject);
      for (const bool criteria : {true, false}) {
        std::vector<std::string> ids;
        const Mark* first = nullptr;
        for (const auto* mark : marks) {
          if ((evaluation.index.criterion(*mark->criterion) != nullptr) != criteria) continue;
          first = first ? first : mark;
          ids.push_back("`" + mark->criterion->text + "`");
        }
        if (first) report_marks(context, {sheet, subject, *first, {}}, join(ids, ", "), criteria);
      }
    }
  }
}

}  // namespace campaign
