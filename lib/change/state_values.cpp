// All that results are compared by: the values of the data as it stands.
#include "change/state_values.hpp"

#include <algorithm>
#include <unordered_set>

#include "change/dossier_values.hpp"
#include "close/plan_values.hpp"
#include "close/record_values.hpp"
#include "close/value_part.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

constexpr std::array kAllKinds = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// The asked period, and each reporting period in it.
std::vector<Period> result_periods(const Campaign& campaign, const Period& period) {
  auto list = reporting_periods(campaign, period);
  const bool is_one = list.size() == 1 && part_in_campaign(campaign, list.front()) ==
                                              part_in_campaign(campaign, period);
  if (!is_one) list.push_back(period);
  return list;
}

void add_standings(const Evaluation& evaluation, const Period& period, DecidingValues& values) {
  const auto text = period.text();
  for (const AppliesTo kind : kAllKinds)
    for (const auto& one : evaluation.scores.standings(kind, period)) {
      ValuePart part({"result", one.who.id().text, text}, {}, values);
      part.add("total", one.total ? one.total->text() : "");
      part.add("grade", one.grade ? one.grade->id->text : "");
      part.add("place", one.rank ? std::to_string(*one.rank) : "");
    }
}

void add_people(const Campaign& campaign, const Date& day, DecidingValues& values) {
  for (const auto& one : campaign.people) {
    const auto& post = post_on(one, day);
    ValuePart part({"person", one.id->text}, one.id.span, values);
    part.add("name", *one.name, one.name.span);
    part.add("unit", post.unit);
    part.add("position", post.position);
    part.add("class", std::string(word_of(class_on(one, day))));
    part.add("status", std::string(word_of(*one.status)), one.status.span);
    part.add("until", one.until);
    if (one.takes_part) part.add("takes-part", *one.takes_part ? "true" : "false");
  }
}

void add_units(const Campaign& campaign, const Date& day, DecidingValues& values) {
  for (const auto& one : campaign.units) {
    const auto& name = name_on(one, day);
    const auto* head = head_on(one, day);
    ValuePart part({"unit", one.id->text}, one.id.span, values);
    part.add("name", *name, name.span);
    part.add("head", head ? (*head)->text : "", head ? head->span : Span());
    part.add("until", one.until);
    part.add("takes-part", one.takes_part ? "" : "false");
  }
  for (const auto& block : campaign.blocks)
    for (const auto& unit : block.units)
      ValuePart({"unit", unit->text}, unit.span, values).add("block", block.id->text);
}

}  // namespace

void sort_values(DecidingValues& values) {
  std::stable_sort(values.begin(), values.end(),
                   [](const DecidingValue& a, const DecidingValue& b) { return a.key < b.key; });
  const auto is_same = [](const DecidingValue& a, const DecidingValue& b) {
    return a.key == b.key;
  };
  values.erase(std::unique(values.begin(), values.end(), is_same), values.end());
}

DecidingValues state_values(const Evaluation& evaluation, const Period& period, const Date& today) {
  const auto& campaign = evaluation.campaign;
  DecidingValues values;
  if (!campaign.plan) return values;
  const auto sheets = sheet_periods(campaign, period);
  add_plan_values(campaign, sheets, values);
  add_record_values(campaign, period, sheets, values);
  for (const auto& one : result_periods(campaign, period)) add_standings(evaluation, one, values);
  add_units(campaign, period.last, values);
  add_people(campaign, period.last, values);
  add_dossier_values(evaluation, today, values);
  sort_values(values);
  return values;
}

DecidingValues kept_values(const ClosedPeriod& closed) {
  DecidingValues values;
  for (const auto& one : closed.values) values.push_back({one.key, one.value});
  sort_values(values);
  return values;
}

DecidingValues values_elsewhere(const Evaluation& evaluation, const Period& period) {
  const auto& campaign = evaluation.campaign;
  DecidingValues all, inside;
  if (!campaign.plan) return all;
  const Period whole = *campaign.plan->period;
  add_record_values(campaign, whole, sheet_periods(campaign, whole), all);
  add_record_values(campaign, period, sheet_periods(campaign, period), inside);
  std::unordered_set<std::string_view> known;
  for (const auto& one : inside) known.insert(one.key);
  std::erase_if(all, [&](const DecidingValue& one) { return known.contains(one.key); });
  sort_values(all);
  return all;
}

}  // namespace campaign
