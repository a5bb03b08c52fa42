// Self-given marks that count because the later rounds of the same subject leave them out.
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

bool is_later_round(const SubjectSheets& sheets) {
  return !sheets.rounds[static_cast<size_t>(Round::appraised)].empty() ||
         !sheets.rounds[static_cast<size_t>(Round::final)].empty();
}

bool claims_nothing(const Mark& mark) {
  const auto* points = std::get_if<Points>(&*mark.given);
  return points && *points == Points();
}

/// The marks of a subject in a self-score that no later round names.
std::vector<const Mark*> left_out(const MarkBook& book, const ScoreSheet& sheet,
                                  const SubjectMarks& subject) {
  std::vector<const Mark*> marks;
  const auto& sheets = book.sheets(*subject.subject, *sheet.period);
  if (*sheet.round != Round::self || !is_later_round(sheets)) return marks;
  for (const auto& mark : subject.marks)
    if (!claims_nothing(mark) && sheets.standing(*mark.criterion).mark == &mark)
      marks.push_back(&mark);
  return marks;
}

}  // namespace

void checks::mark_not_appraised(const CheckContext& context) {
  if (!context.knows({"score-sheets"})) return;
  for (const auto& sheet : context.evaluation.campaign.sheets)
    for (const auto& subject : sheet.subjects) {
      const auto marks = left_out(context.evaluation.scores.marks(), sheet, subject);
      if (marks.empty()) continue;
      std::vector<std::string> ids;
      for (const auto* mark : marks) ids.push_back("`" + mark->criterion->text + "`");
      auto problem = MarkPlace{sheet, subject, *marks.front()}.problem(
          check_names::mark_not_appraised,
          say("the appraisal says nothing of {}, so what is claimed here counts", join(ids, ", ")),
          context.evaluation.index);
      problem.help = tr("write them in the appraised sheet too; `0` there strikes out a bonus");
      context.diagnostics.add(std::move(problem));
    }
}

}  // namespace campaign
