// The pages of the periods of a site: standings by place and by name, and what was done.
#include <algorithm>

#include "report/pieces.hpp"
#include "report/site_views.hpp"

namespace campaign {
namespace {

/// More people than this are no table to read; each has a page, and a row on that of the unit.
constexpr size_t kMostPeople = 500;

/// What everybody may know of a unit: its place, not its points.
const std::vector<std::string_view> kPlaces = {"rank",  "shared", "id",   "name",       "namesake",
                                               "block", "up",     "down", "provisional"};

size_t place_in(const SiteScope& scope, const Value& row) {
  const auto id = text_at(row, "id");
  const auto* unit = scope.evaluation().index.unit(SubjectId{id});
  if (!unit) return scope.place_by_name(id);
  const auto& units = scope.units();
  return static_cast<size_t>(std::find(units.begin(), units.end(), unit) - units.begin());
}

void sort_by_name(const SiteScope& scope, Value::List& rows) {
  std::vector<std::pair<size_t, Value>> keyed;
  for (auto& row : rows) keyed.emplace_back(place_in(scope, row), std::move(row));
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  rows.clear();
  for (auto& [key, row] : keyed) rows.push_back(std::move(row));
}

/// `{period, page}` of the period that is so many steps from this one; missing at either end.
Value neighbour(const SiteScope& scope, const Period& period, int step) {
  const auto& all = scope.periods();
  const auto found = std::find(all.begin(), all.end(), period);
  const auto at = found - all.begin() + step;
  if (found == all.end() || at < 0 || at >= static_cast<std::ptrdiff_t>(all.size())) return {};
  const auto& other = all[static_cast<size_t>(at)];
  return Value::Record{{"period", other}, {"page", scope.address_of(other)}};
}

/// What only the office sees of a period.
void set_work_of_period(Value& view, const SiteScope& scope, const ReportContext& context) {
  const bool hidden = scope.is_public();
  view.set("facts", hidden ? Value() : pieces::facts(context));
  view.set("contents", hidden ? Value::List() : pieces::contents(context));
  view.set("indicators", hidden ? Value::List() : pieces::indicators(context));
  view.set("not-reported", hidden ? Value::List() : pieces::not_reported(context));
  view.set("absent", hidden ? Value::List() : pieces::absent(context));
  view.set("quotas", hidden ? Value::List() : pieces::quotas(context));
}

Value leader(const Value::List& units) {
  return units.empty() ? Value()
                       : Value::Record{{"name", *units.front().find("name")},
                                       {"page", *units.front().find("page")}};
}

}  // namespace

Value::List site::standings(const SiteScope& scope, const Period& period, AppliesTo kind,
                            Sorting sorting) {
  Value::List rows;
  if (scope.is_public() && kind != AppliesTo::unit) return rows;
  const size_t most = kind == AppliesTo::person ? kMostPeople : SIZE_MAX;
  const auto all = pieces::standings(scope.context(period), kind, most);
  for (const auto& one : *all.get<Value::List>()) {
    Value row = scope.is_public() ? only(one, kPlaces) : one;
    row.set("page", scope.address_of(SubjectId{text_at(one, "id")}));
    rows.push_back(std::move(row));
  }
  if (sorting == Sorting::by_name) sort_by_name(scope, rows);
  return rows;
}

Value site::periods(const SiteScope& scope) {
  Value view = scope.page(address::periods, scope.whole());
  Value::List rows;
  for (const auto& period : scope.periods()) {
    const auto units = standings(scope, period, AppliesTo::unit);
    const bool ranked = !units.empty() && !units.front().find("rank")->missing();
    const auto exemplars = scope.rows().exemplars_in(period).size();
    rows.push_back(
        Value::Record{{"period", period},
                      {"page", scope.address_of(period)},
                      {"ended", period.last < scope.today()},
                      {"first", ranked ? leader(units) : Value()},
                      {"facts", scope.is_public() ? Value() : pieces::facts(scope.context(period))},
                      {"exemplars", Value::count(static_cast<int64_t>(exemplars))}});
  }
  std::reverse(rows.begin(), rows.end());
  view.set("periods", std::move(rows));
  view.set("whole", scope.shows_whole() ? Value(scope.address_of(scope.whole())) : Value());
  return view;
}

Value site::period(const SiteScope& scope, const Period& period, Sorting sorting) {
  const auto& context = scope.context(period);
  const bool by_name = sorting == Sorting::by_name;
  const auto own = scope.address_of(period, by_name);
  Value view = scope.page(own, period);
  view.set("whole", period == scope.whole());
  view.set("ended", period.last < scope.today());
  view.set("by-name", by_name);
  view.set("other", scope.address_of(period, !by_name));
  view.set("before", neighbour(scope, period, -1));
  view.set("after", neighbour(scope, period, 1));
  pieces::set_columns(view, context);
  view.set("units", standings(scope, period, AppliesTo::unit, sorting));
  view.set("leaders", standings(scope, period, AppliesTo::leader, sorting));
  view.set("people", standings(scope, period, AppliesTo::person, sorting));
  const auto all = context.evaluation.scores.standings(AppliesTo::person, period).size();
  const bool cut = !scope.is_public() && all > kMostPeople;
  view.set("people-in-all", cut ? Value::count(static_cast<int64_t>(all)) : Value());
  set_work_of_period(view, scope, context);
  pieces::set_marks(view);
  view.set("exemplars", scope.linked(scope.rows().exemplars_in(period)));
  view.set("awards", scope.linked(period == scope.whole() ? scope.rows().awards()
                                                          : scope.rows().awards_in(period)));
  return view;
}

}  // namespace campaign
