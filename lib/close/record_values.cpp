// What was entered for a period, as values: marks, absences, figures and achievements.
#include "close/record_values.hpp"

#include <algorithm>

#include "close/value_part.hpp"
#include "score/participants.hpp"

namespace campaign {
namespace {

std::string given_value(const std::variant<Points, Judgement>& given) {
  if (const auto* points = std::get_if<Points>(&given)) return points->text();
  return std::string(word_of(std::get<Judgement>(given)));
}

void add_marks(const ScoreSheet& sheet, DecidingValues& values) {
  const auto period = sheet.period->text();
  const auto round = word_of(*sheet.round);
  for (const auto& subject : sheet.subjects) {
    const std::string& id = subject.subject->text;
    if (subject.marks.empty())
      values.push_back({value_key({"score", id, "-", period, round}), "{}", subject.subject.span});
    for (const auto& mark : subject.marks)
      values.push_back({value_key({"score", id, mark.criterion->text, period, round}),
                        given_value(*mark.given), mark.given.span});
  }
}

void add_absence(const Absence& one, const Period& period, DecidingValues& values) {
  const Date first = std::max(one.period->first, period.first);
  const Date last = std::min(one.period->last, period.last);
  values.push_back({value_key({"absence", one.subject->text, first.text(), word_of(*one.kind)}),
                    last.text(), one.period.span});
}

void add_figures(const FigureSheet& sheet, DecidingValues& values) {
  for (const auto& one : sheet.values) {
    auto key = value_key({"figure", one.indicator->text, sheet.period->text()});
    if (sheet.unit) key = value_key({key, (*sheet.unit)->text});
    values.push_back({std::move(key), one.value->text(), one.value.span});
  }
}

void add_achievement(const Achievement& one, DecidingValues& values) {
  ValuePart part({"achievement", one.id->text}, one.id.span, values);
  part.add("of", listed_ids(one.subjects),
           one.subjects.empty() ? Span() : one.subjects.front().span);
  part.add("date", one.when->text(), one.when.span);
  part.add("content", one.content);
  part.add("criterion", one.criterion);
  part.add_if(one.exemplar, "exemplar");
}

}  // namespace

void add_record_values(const Campaign& campaign, const Period& period,
                       const std::vector<SheetPeriod>& sheets, DecidingValues& values) {
  const auto is_inside = [&](const Period& one) {
    return std::any_of(sheets.begin(), sheets.end(),
                       [&](const SheetPeriod& sheet) { return sheet.period == one; });
  };
  for (const auto& one : campaign.sheets)
    if (is_inside(*one.period)) add_marks(one, values);
  for (const auto& one : campaign.absences)
    if (one.period->overlaps(period)) add_absence(one, period, values);
  for (const auto& one : campaign.figures)
    if (period.contains(part_in_campaign(campaign, *one.period))) add_figures(one, values);
  for (const auto& one : campaign.achievements)
    if (period.contains(one.when->last)) add_achievement(one, values);
}

}  // namespace campaign
