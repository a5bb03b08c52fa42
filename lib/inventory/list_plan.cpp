// Lists of parts of the plan: criteria, grades, contents, indicators.
#include <algorithm>

#include "inventory/lists.hpp"

namespace campaign::lists_of {
namespace {

Value maximum_of(const std::optional<Located<Points>>& value) {
  return value ? Value::figure(**value) : Value();
}

Value group_of(const Campaign& campaign, const Criterion& one) {
  if (one.parent < 0) return {};
  return campaign.criteria[static_cast<size_t>(one.parent)].id->text;
}

Value::Record adjustment(const Adjustment& one) {
  return {{"id", one.id->text},
          {"title", one.title},
          {"points", Value::figure(*one.points)},
          {"applies-to", Value()},
          {"in-force", unless_always(one.in_force)},
          {"group", Choice{one.penalty ? "penalties" : "bonuses", {}}}};
}

int64_t achievements_of(const Campaign& campaign, const Content& content) {
  return std::count_if(
      campaign.achievements.begin(), campaign.achievements.end(),
      [&](const Achievement& one) { return one.content && **one.content == *content.id; });
}

}  // namespace

Value::List criteria(const ListContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation->campaign.criteria)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"title", one.title},
                                 {"points", maximum_of(one.maximum)},
                                 {"applies-to", Value::word(one.applies_to)},
                                 {"in-force", unless_always(one.in_force)},
                                 {"group", group_of(context.evaluation->campaign, one)}});
  for (const auto& one : context.evaluation->campaign.bonuses) rows.push_back(adjustment(one));
  for (const auto& one : context.evaluation->campaign.penalties) rows.push_back(adjustment(one));
  return rows;
}

Value::List grades(const ListContext& context) {
  auto sorted = context.evaluation->campaign.grades;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Grade& a, const Grade& b) { return *a.from > *b.from; });
  Value::List rows;
  for (const auto& one : sorted)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"title", one.title},
                                 {"from", Value::figure(*one.from)},
                                 {"in-force", unless_always(one.in_force)}});
  return rows;
}

Value::List contents(const ListContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation->campaign.contents)
    rows.push_back(Value::Record{
        {"id", one.id->text},
        {"title", one.title},
        {"plan", one.plan},
        {"achievements", Value::count(achievements_of(context.evaluation->campaign, one))}});
  return rows;
}

Value::List indicators(const ListContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation->campaign.indicators)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"title", one.title},
                                 {"target", one.target ? Value::figure(**one.target) : Value()},
                                 {"measure", one.measure},
                                 {"better", Value::word(one.better)}});
  return rows;
}

}  // namespace campaign::lists_of
