// When a person was away in a way that does not count as service.
#include "award/times_away.hpp"

#include <algorithm>

#include "model/word_labels.hpp"

namespace campaign {
namespace {

std::vector<const Absence*> counted_absences(const Case& question, const Period& within) {
  auto list = question.index().absences(question.who.id());
  std::erase_if(list, [&](const Absence* one) {
    return *one->kind == AbsenceKind::maternity || !one->period->overlaps(within);
  });
  return list;
}

}  // namespace

std::vector<Period> times_away(const Case& question, const Period& within) {
  std::vector<Period> times;
  for (const auto* one : counted_absences(question, within)) {
    const Period time{std::max(one->period->first, within.first),
                      std::min(one->period->last, within.last)};
    if (times.empty() || times.back().last.plus_days(1) < time.first)
      times.push_back(time);
    else
      times.back().last = std::max(times.back().last, time.last);
  }
  return times;
}

std::vector<Note> absences_within(const Case& question, const Period& within) {
  std::vector<Note> notes;
  for (const auto* one : counted_absences(question, within))
    notes.push_back({one->period.span, word_label(word_of(*one->kind))});
  return notes;
}

}  // namespace campaign
