// All values that decide a period, in one order.
#include "close/period_values.hpp"

#include <algorithm>

#include "close/plan_values.hpp"
#include "close/record_values.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

constexpr AppliesTo kKinds[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// By which criteria somebody is scored, in which post and block.
void add_participation(const Evaluation& evaluation, AppliesTo kind, const Participant& who,
                       const Period& period, DecidingValues& values) {
  const auto add = [&](std::string_view field, std::string_view value, const Span& where) {
    values.push_back({value_key({"participant", who.id().text, period.text(), field}),
                      std::string(value), where});
  };
  add("criteria", word_of(kind), who.span());
  if (who.person) {
    const auto& post = post_on(*who.person, period.last);
    add("class", word_of(class_on(*who.person, period.last)), who.span());
    if (post.unit) add("unit", (*post.unit)->text, post.unit->span);
  }
  if (who.unit && has_ended(evaluation.campaign, *who.unit, period))
    add("until", (*who.unit->until)->text(), who.unit->until->span);
  if (const auto* block = block_of(evaluation.index, who, period.last))
    add("block", block->id->text, who.span());
}

void add_participants(const Evaluation& evaluation, const SheetPeriod& sheet,
                      DecidingValues& values) {
  for (const AppliesTo kind : kKinds) {
    if (!asks_for_scores(evaluation.campaign, kind, sheet)) continue;
    for (const auto& who : participants(evaluation.index, kind, sheet.period))
      add_participation(evaluation, kind, who, sheet.period, values);
  }
}

void add_results(const Evaluation& evaluation, const Period& period, DecidingValues& values) {
  for (const AppliesTo kind : kKinds)
    for (const auto& one : evaluation.scores.standings(kind, period)) {
      const auto add = [&](std::string_view field, std::string value) {
        values.push_back({value_key({"result", one.who.id().text, field}), std::move(value)});
      };
      if (one.total) add("total", one.total->text());
      if (one.grade) add("grade", one.grade->id->text);
      if (one.rank) add("place", std::to_string(*one.rank));
    }
}

}  // namespace

DecidingValues period_values(const Evaluation& evaluation, const Period& period) {
  const auto& campaign = evaluation.campaign;
  const auto sheets = sheet_periods(campaign, period);
  DecidingValues values;
  add_plan_values(campaign, sheets, values);
  add_record_values(campaign, period, sheets, values);
  for (const auto& sheet : sheets) add_participants(evaluation, sheet, values);
  add_results(evaluation, period, values);
  std::stable_sort(values.begin(), values.end(),
                   [](const DecidingValue& a, const DecidingValue& b) { return a.key < b.key; });
  const auto is_same = [](const DecidingValue& a, const DecidingValue& b) {
    return a.key == b.key;
  };
  values.erase(std::unique(values.begin(), values.end(), is_same), values.end());
  return values;
}

}  // namespace campaign
