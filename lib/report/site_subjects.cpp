// The pages of units and people of a site: their places and points over time, and what they did.
#include <algorithm>

#include "model/on_day.hpp"
#include "report/pieces.hpp"
#include "report/site_views.hpp"

namespace campaign {
namespace {

Value history_row(const SiteScope& scope, const Standing& one) {
  const bool hidden = scope.is_public();
  return Value::Record{{"period", one.period},
                       {"page", scope.address_of(one.period)},
                       {"rank", one.rank ? Value::count(*one.rank) : Value()},
                       {"total", one.total && !hidden ? Value::points(*one.total) : Value()},
                       {"grade", one.grade && !hidden ? Value(one.grade->title) : Value()},
                       {"provisional", one.provisional && !one.ended}};
}

bool has_reports(const Standing& one) {
  return std::any_of(one.periods.begin(), one.periods.end(),
                     [](const PeriodScore& score) { return score.reported; });
}

/// The periods with a score, oldest first, and the whole campaign.
void set_history(Value& view, const SiteScope& scope, const Participant& who) {
  Value::List rows;
  int64_t totals = 0;
  for (const auto& period : scope.periods())
    if (const auto* one = scope.evaluation().scores.standing(who, period);
        one && has_reports(*one)) {
      rows.push_back(history_row(scope, *one));
      totals += !rows.back().find("total")->missing();
    }
  const auto* whole = scope.evaluation().scores.standing(who, scope.whole());
  const bool is_shown = whole && has_reports(*whole) && scope.shows_whole();
  view.set("history", std::move(rows));
  view.set("drawn", totals > 1);
  view.set("over-all", is_shown ? history_row(scope, *whole) : Value());
}

Value named_page(const SiteScope& scope, const SubjectId& id, const Date& day) {
  return Value::Record{{"name", scope.evaluation().index.name(id, day)},
                       {"page", scope.address_of(id)}};
}

Value unit_of_person(const SiteScope& scope, const Person& person, const Date& day) {
  const auto* unit = unit_on(person, day);
  return unit ? named_page(scope, **unit, day) : Value();
}

/// The people of a unit, with their place and points in the last period.
Value::List member_rows(const SiteScope& scope, const Unit& unit, const Date& day) {
  Value::List rows;
  if (scope.is_public()) return rows;
  const auto* latest = scope.latest();
  for (const auto* one : scope.people_in(unit)) {
    const auto* standing =
        latest ? scope.evaluation().scores.standing({.person = one}, *latest) : nullptr;
    Value row = standing ? history_row(scope, *standing)
                         : Value(Value::Record{{"rank", Value()},
                                               {"total", Value()},
                                               {"grade", Value()},
                                               {"provisional", false}});
    row.set("name", *one->name);
    row.set("page", scope.address_of(*one->id));
    row.set("position", position_on(*one, day));
    rows.push_back(std::move(row));
  }
  return rows;
}

void set_achievements(Value& view, const SiteScope& scope, const SubjectId& id) {
  view.set("achievements", scope.linked(scope.rows().achievements_of(id.text)));
  view.set("awards", scope.linked(scope.rows().awards_of(id.text)));
}

/// The places of a unit in all periods, one for each.
Value places_of(const SiteScope& scope, const Unit& unit) {
  Value::List places;
  for (const auto& period : scope.periods()) {
    const auto* one = scope.evaluation().scores.standing({.unit = &unit}, period);
    places.push_back(
        Value::Record{{"rank", one && one->rank ? Value::count(*one->rank) : Value()}});
  }
  return places;
}

}  // namespace

Value site::units(const SiteScope& scope) {
  Value view = scope.page(address::units, scope.whole());
  const Date day = scope.context(scope.whole()).day;
  Value::List rows, steps;
  for (const auto& period : scope.periods())
    steps.push_back(Value::Record{{"period", period}, {"page", scope.address_of(period)}});
  for (const auto* one : scope.units()) {
    Value row = named_page(scope, *one->id, day);
    const auto* block = scope.evaluation().index.block(*one->id);
    row.set("block", block ? Value(block->title) : Value());
    row.set("places", places_of(scope, *one));
    rows.push_back(std::move(row));
  }
  view.set("steps", std::move(steps));
  view.set("units", std::move(rows));
  return view;
}

Value site::unit(const SiteScope& scope, const Unit& unit) {
  const Date day = scope.context(scope.whole()).day;
  Value view = scope.page(address_in("don-vi", unit.id->text), scope.whole());
  const auto* block = scope.evaluation().index.block(*unit.id);
  const auto* head = scope.is_public() ? nullptr : head_on(unit, day);
  view.set("name", *name_on(unit, day));
  view.set("block", block ? Value(block->title) : Value());
  view.set("head", head ? named_page(scope, **head, day) : Value());
  set_history(view, scope, {.unit = &unit});
  view.set("latest", scope.latest() ? Value(*scope.latest()) : Value());
  view.set("people", member_rows(scope, unit, day));
  set_achievements(view, scope, *unit.id);
  return view;
}

Value site::people(const SiteScope& scope, Sorting sorting) {
  const bool by_unit = sorting == Sorting::by_unit;
  Value view = scope.page(by_unit ? address::people_by_unit : address::people, scope.whole());
  const Date day = scope.context(scope.whole()).day;
  Value::List rows;
  const auto add = [&](const Person& one) {
    rows.push_back(Value::Record{{"name", *one.name},
                                 {"page", scope.address_of(*one.id)},
                                 {"position", position_on(one, day)},
                                 {"unit", unit_of_person(scope, one, day)}});
  };
  std::vector<const Person*> people = scope.people();
  if (by_unit) {
    std::unordered_map<std::string_view, size_t> order;
    for (const auto* unit : scope.units()) order.emplace(unit->id->text, order.size());
    const auto place = [&](const Person* one) {
      const auto* unit = unit_on(*one, day);
      const auto found = unit ? order.find((*unit)->text) : order.end();
      return found == order.end() ? order.size() : found->second;
    };
    std::stable_sort(people.begin(), people.end(),
                     [&](const Person* a, const Person* b) { return place(a) < place(b); });
  }
  for (const auto* one : people) add(*one);
  view.set("by-unit", by_unit);
  view.set("other", by_unit ? address::people : address::people_by_unit);
  view.set("people", std::move(rows));
  return view;
}

Value site::person(const SiteScope& scope, const Person& person) {
  const Date day = scope.context(scope.whole()).day;
  Value view = scope.page(address_in("ca-nhan", person.id->text), scope.whole());
  view.set("name", *person.name);
  view.set("position", position_on(person, day));
  view.set("unit", unit_of_person(scope, person, day));
  if (scope.is_public()) {
    view.set("history", Value::List());
    view.set("drawn", false);
    view.set("over-all", Value());
  } else {
    set_history(view, scope, {.person = &person});
  }
  set_achievements(view, scope, *person.id);
  return view;
}

}  // namespace campaign
