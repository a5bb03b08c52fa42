// The marks of every subject, collected from all score sheets.
#include "score/marks.hpp"

namespace campaign {

const Mark* SubjectSheets::find(const CriterionId& criterion, Round round) const {
  for (const auto* sheet : rounds[static_cast<size_t>(round)])
    for (const auto& mark : sheet->marks)
      if (*mark.criterion == criterion) return &mark;
  return nullptr;
}

RoundMark SubjectSheets::standing(const CriterionId& criterion) const {
  for (const Round round : {Round::final, Round::appraised, Round::self})
    if (const Mark* mark = find(criterion, round)) return {mark, round};
  return {};
}

MarkBook::MarkBook(const Campaign& campaign) {
  for (const auto& sheet : campaign.sheets)
    for (const auto& subject : sheet.subjects)
      if (!subject.marks.empty())
        by_subject_[subject.subject->text].push_back({*sheet.period, *sheet.round, &subject});
}

SubjectSheets MarkBook::sheets(const SubjectId& subject, const Period& period) const {
  SubjectSheets sheets;
  const auto found = by_subject_.find(subject.text);
  if (found == by_subject_.end()) return sheets;
  for (const auto& entry : found->second)
    if (entry.period == period)
      sheets.rounds[static_cast<size_t>(entry.round)].push_back(entry.marks);
  return sheets;
}

}  // namespace campaign
