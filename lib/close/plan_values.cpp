// The versions of the plan by which a period is judged, as values.
#include "close/plan_values.hpp"

#include "close/value_part.hpp"
#include "score/participants.hpp"

namespace campaign {
namespace {

std::string fraction(const Ratio& ratio) {
  return std::to_string(ratio.numerator()) + "/" + std::to_string(ratio.denominator());
}

template <class Enum>
std::string words_listed(const std::vector<Enum>& list) {
  std::string text;
  for (const Enum one : list) (text += text.empty() ? "" : ", ") += word_of(one);
  return text;
}

void add_criterion(const Campaign& campaign, const Criterion& one, const std::string& period,
                   DecidingValues& values) {
  ValuePart part({"criterion", one.id->text, period}, one.id.span, values);
  if (one.parent < 0)
    part.add("applies-to", std::string(word_of(one.applies_to)));
  else
    part.add("group", campaign.criteria[static_cast<size_t>(one.parent)].id->text);
  part.add("maximum", one.maximum);
  if (one.weight && (*one.weight)->times != Ratio(1))
    part.add("weight", fraction((*one.weight)->times), one.weight->span);
  if (one.floor) {
    const auto& floor = **one.floor;
    part.add("floor", floor.is_share ? fraction(floor.amount) : floor.amount.rounded().text(),
             one.floor->span);
  }
  if (one.when_not_applicable)
    part.add("when-not-applicable", std::string(word_of(**one.when_not_applicable)),
             one.when_not_applicable->span);
  part.add("default", one.unmarked ? std::string(word_of(*one.unmarked)) : "");
}

void add_adjustment(const Adjustment& one, const std::string& period, DecidingValues& values) {
  const char* const kind = one.penalty ? "penalty" : "bonus";
  ValuePart part({kind, one.id->text, period}, one.id.span, values);
  part.add("points", one.points->text() + (one.most ? ".." + one.most->text() : ""),
           one.points.span);
  part.add("limit", one.limit);
  part.add("applies-to", words_listed(one.applies_to));
  part.add_if(!one.inside_total, "outside-total");
  part.add_if(one.disqualifies, "disqualifies");
}

void add_quota(const Quota& quota, ValuePart& part) {
  if (quota.number) part.add("quota-number", std::to_string(*quota.number));
  if (quota.share) part.add("quota-share", fraction(*quota.share));
  if (quota.of) part.add("quota-of", (*quota.of)->text, quota.of->span);
  if (quota.rounding != Rounding::down)
    part.add("quota-rounding", std::string(word_of(quota.rounding)));
  if (quota.at_least > 0) part.add("quota-at-least", std::to_string(quota.at_least));
  if (*quota.per != QuotaPer::group) part.add("quota-per", std::string(word_of(*quota.per)));
}

void add_grade(const Grade& one, const std::string& period, DecidingValues& values) {
  ValuePart part({"grade", one.id->text, period}, one.id.span, values);
  part.add("from", one.from->text(), one.from.span);
  part.add("until", one.until);
  part.add("floor", one.floor ? fraction(*one.floor) : "");
  if (one.quota) add_quota(*one.quota, part);
  part.add("of", one.of == GradeOf::period ? "" : std::string(word_of(one.of)));
}

void add_whole_plan(const Campaign& campaign, DecidingValues& values) {
  const auto& plan = *campaign.plan;
  ValuePart part({"plan"}, plan.id.span, values);
  part.add("aggregate", std::string(word_of(plan.aggregate)));
  if (plan.leader_classes != Plan().leader_classes)
    part.add("leader-classes", words_listed(plan.leader_classes));
  if (!campaign.blocks.empty()) part.add("ranked-in-blocks", words_listed(plan.ranked_in_blocks));
  std::string keys;
  for (const auto& one : campaign.tie_break) (keys += keys.empty() ? "" : ", ") += *one;
  part.add("tie-break", keys, keys.empty() ? Span() : campaign.tie_break.front().span);
}

void add_indicator(const Indicator& one, DecidingValues& values) {
  ValuePart part({"indicator", one.id->text}, one.id.span, values);
  if (one.better != Better::higher) part.add("better", std::string(word_of(one.better)));
  part.add("target", one.target);
  part.add_if(one.sums, "sums");
}

}  // namespace

void add_plan_values(const Campaign& campaign, const std::vector<SheetPeriod>& sheets,
                     DecidingValues& values) {
  add_whole_plan(campaign, values);
  for (const auto& one : campaign.indicators) add_indicator(one, values);
  for (const auto& sheet : sheets) {
    const auto period = sheet.period.text();
    const Date day = plan_day(campaign, sheet.period.last);
    const auto stands = [&](const auto& one) {
      return sheet.marks(one) && one.in_force.contains(day);
    };
    values.push_back({value_key({"plan", period, "days"}),
                      part_in_campaign(campaign, sheet.period).text(), campaign.plan->period.span});
    for (const auto& one : campaign.criteria)
      if (stands(one)) add_criterion(campaign, one, period, values);
    for (const auto* list : {&campaign.bonuses, &campaign.penalties})
      for (const auto& one : *list)
        if (stands(one)) add_adjustment(one, period, values);
    for (const auto& one : campaign.grades)
      if (one.in_force.contains(day)) add_grade(one, period, values);
  }
}

}  // namespace campaign
