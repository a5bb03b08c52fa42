// The marks of every subject, collected from all score sheets.
#include "score/marks.hpp"

#include <algorithm>
#include <set>

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
  std::set<std::string_view> by_others;
  for (const auto& one : campaign.criteria)
    if (one.scored_by) by_others.insert(one.id->text);
  for (const auto& sheet : campaign.sheets)
    for (const auto& subject : sheet.subjects) {
      auto& sheets = by_subject_[subject.subject->text][*sheet.period];
      const auto round = static_cast<size_t>(*sheet.round);
      sheets.rounds[round].push_back(&subject);
      sheets.own[round] |=
          by_others.empty() || subject.marks.empty() ||
          std::any_of(subject.marks.begin(), subject.marks.end(),
                      [&](const Mark& mark) { return !by_others.contains(mark.criterion->text); });
    }
}

const SubjectSheets& MarkBook::sheets(const SubjectId& subject, const Period& period) const {
  static const SubjectSheets none;
  const auto of_subject = by_subject_.find(subject.text);
  if (of_subject == by_subject_.end()) return none;
  const auto found = of_subject->second.find(period);
  return found == of_subject->second.end() ? none : found->second;
}

}  // namespace campaign
