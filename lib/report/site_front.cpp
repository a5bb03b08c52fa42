// The front page of a site: the state of the last period, and what is due.
#include <algorithm>

#include "report/pieces.hpp"
#include "report/site_views.hpp"

namespace campaign {
namespace {

/// So many small lines fit on a screen; the page of the units has all places.
constexpr size_t kMostSparks = 12;

/// The units of the last period, the first ones by place, and their totals up to that period.
void set_trend(Value& view, const SiteScope& scope, const Value::List& units) {
  Value::List top, trend;
  for (size_t i = 0; i < units.size() && i < kMostSparks; ++i)
    top.push_back(
        Value::Record{{"name", *units[i].find("name")}, {"page", *units[i].find("page")}});
  for (const auto& period : scope.periods()) {
    if (scope.latest() && period.last > scope.latest()->last) break;
    Value::List totals;
    for (size_t i = 0; i < top.size(); ++i) {
      const auto who = participant(scope.evaluation().index, SubjectId{text_at(units[i], "id")});
      const auto* standing = scope.evaluation().scores.standing(*who, period);
      const bool scored = standing && standing->total;
      totals.push_back(
          Value::Record{{"total", scored ? Value::points(*standing->total) : Value()}});
    }
    trend.push_back(Value::Record{{"period", period}, {"totals", std::move(totals)}});
  }
  const bool drawn = !scope.is_public() && trend.size() > 1 && !top.empty();
  view.set("all-shown", top.size() == units.size());
  view.set("top", drawn ? std::move(top) : Value::List());
  view.set("trend", drawn ? std::move(trend) : Value::List());
}

/// The next day on which sheets are due, and the period they are for.
Value next_sheets(const SiteScope& scope) {
  const auto& plan = *scope.evaluation().campaign.plan;
  if (!plan.reporting) return {};
  for (const auto& period : reporting_periods(scope.evaluation().campaign, scope.whole()))
    if (const auto day = due_date(**plan.reporting, period); day >= scope.today())
      return Value::Record{{"period", period}, {"date", day}};
  return {};
}

/// The forms with open nominations, and how many they are.
Value::List open_forms(const SiteScope& scope) {
  Value::List rows;
  for (const auto& id : scope.forms()) {
    const auto open = scope.rows().nominations_by(id);
    if (open.empty()) continue;
    rows.push_back(Value::Record{{"title", *open.front().find("form-title")},
                                 {"form-page", scope.address_of(id)},
                                 {"count", Value::count(static_cast<int64_t>(open.size()))}});
  }
  return rows;
}

Value due(const SiteScope& scope) {
  if (scope.is_public()) return {};
  Value::List missing;
  const auto rows = pieces::not_reported(scope.context(scope.whole()));
  for (auto row : *rows.get<Value::List>()) {
    const auto period = *row.find("period")->get<Period>();
    const auto& shown = scope.periods();
    const bool has_page = std::find(shown.begin(), shown.end(), period) != shown.end();
    row.set("page", has_page ? Value(scope.address_of(period)) : Value());
    missing.push_back(std::move(row));
  }
  return Value::Record{{"sheets", next_sheets(scope)},
                       {"not-reported", std::move(missing)},
                       {"nominations-due", scope.evaluation().campaign.plan->nominations_due},
                       {"nominations", open_forms(scope)}};
}

}  // namespace

Value site::front(const SiteScope& scope) {
  const auto* latest = scope.latest();
  const auto& period = latest ? *latest : scope.whole();
  Value view = scope.page(address::front, period);
  view.set("latest", latest ? Value(scope.address_of(period)) : Value());
  view.set("facts", scope.is_public() ? Value() : pieces::facts(scope.context(period)));
  pieces::set_columns(view, scope.context(period));
  const auto units = latest ? standings(scope, period, AppliesTo::unit) : Value::List();
  set_trend(view, scope, units);
  view.set("units", units);
  view.set("indicators",
           scope.is_public() ? Value::List() : pieces::indicators(scope.context(period)));
  pieces::set_marks(view);
  view.set("exemplars", scope.linked(scope.rows().exemplars_in(period)));
  view.set("awards", scope.linked(scope.rows().forms()));
  view.set("decisions", Value::count(static_cast<int64_t>(scope.rows().awards().size())));
  view.set("due", due(scope));
  return view;
}

}  // namespace campaign
