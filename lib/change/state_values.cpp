// All that results are compared by: the values of the data as it stands.
#include "change/state_values.hpp"

#include <algorithm>
#include <unordered_set>

#include "award/progress.hpp"
#include "close/plan_values.hpp"
#include "close/record_values.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

constexpr std::array kAllKinds = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// The values of one thing, whose keys begin alike.
class Part {
 public:
  Part(std::initializer_list<std::string_view> key, Span where, DecidingValues& values)
      : key_(value_key(key)), where_(where), values_(values) {}

  void add(std::string_view field, std::string value, Span where = {}) {
    if (!value.empty())
      values_.push_back({value_key({key_, field}), std::move(value), where ? where : where_});
  }
  template <class T>
  void add(std::string_view field, const std::optional<Located<T>>& value) {
    if (value) add(field, text_of(**value), value->span);
  }

 private:
  static std::string text_of(const std::string& text) { return text; }
  template <class Kind>
  static std::string text_of(const Id<Kind>& id) {
    return id.text;
  }
  static std::string text_of(const Date& day) { return day.text(); }
  static std::string text_of(const Period& period) { return period.text(); }

  std::string key_;
  Span where_;
  DecidingValues& values_;
};

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
      Part part({"result", one.who.id().text, text}, {}, values);
      part.add("total", one.total ? one.total->text() : "");
      part.add("grade", one.grade ? one.grade->id->text : "");
      part.add("place", one.rank ? std::to_string(*one.rank) : "");
    }
}

void add_people(const Campaign& campaign, const Date& day, DecidingValues& values) {
  for (const auto& one : campaign.people) {
    const auto& post = post_on(one, day);
    Part part({"person", one.id->text}, one.id.span, values);
    part.add("name", *one.name, one.name.span);
    part.add("unit", post.unit);
    part.add("position", post.position);
    part.add("class", std::string(word_of(class_on(one, day))));
    part.add("status", std::string(word_of(*one.status)), one.status.span);
    part.add("until", one.until);
  }
}

void add_units(const Campaign& campaign, const Date& day, DecidingValues& values) {
  for (const auto& one : campaign.units) {
    const auto& name = name_on(one, day);
    const auto* head = head_on(one, day);
    Part part({"unit", one.id->text}, one.id.span, values);
    part.add("name", *name, name.span);
    part.add("head", head ? (*head)->text : "", head ? head->span : Span());
    part.add("until", one.until);
  }
  for (const auto& block : campaign.blocks)
    for (const auto& unit : block.units)
      Part({"unit", unit->text}, unit.span, values).add("block", block.id->text);
}

void add_awards(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.awards) {
    Part part({"award", one.id->text}, one.id.span, values);
    part.add("subject", one.subject->text, one.subject.span);
    part.add("form", one.form->text, one.form.span);
    part.add("date", one.date);
    part.add("decision", one.decision);
    part.add("covers", one.covers);
    part.add("revoked", one.revoked);
  }
}

std::string verdict_word(const Verdict& verdict) {
  if (verdict.eligible()) return verdict.provisional() ? "provisional" : "eligible";
  return verdict.undecided() ? "undecided" : "not-eligible";
}

void add_nominations(const Evaluation& evaluation, const Date& today, DecidingValues& values) {
  for (const auto& one : evaluation.campaign.nominations)
    Part({"nomination", one.subject->text, one.form->text,
          one.covers ? (*one.covers)->text() : std::string("-")},
         one.subject.span, values)
        .add("submitted", one.submitted);
  if (!evaluation.laws) return;
  for (const auto& one : progress_of(evaluation, today)) {
    const auto& nomination = *one.verdict.nomination;
    Part part({"nomination", nomination.subject->text, nomination.form->text,
               nomination.covers ? (*nomination.covers)->text() : std::string("-")},
              nomination.subject.span, values);
    part.add("verdict", verdict_word(one.verdict));
    part.add("stage", std::string(word_of(one.stage)));
  }
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
  add_awards(campaign, values);
  add_nominations(evaluation, today, values);
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
