// Charts of the units' points: totals as bars, or the trend by step as lines.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// Charts with more bars or lines are not readable.
constexpr size_t kMostBars = 30;
constexpr size_t kMostLines = 8;
/// Fewer steps need no chart.
constexpr size_t kFewestSteps = 3;

size_t with_total(const Value::List& units) {
  return static_cast<size_t>(std::count_if(units.begin(), units.end(), [](const Value& unit) {
    const Value* total = unit.find("total");
    return total && !total->missing();
  }));
}

/// The steps, each with the totals of all units by rank.
Value::List trend(const Value::List& units, const Value::List& steps) {
  Value::List rows;
  for (size_t i = 0; i < steps.size(); ++i) {
    Value::List totals;
    for (const auto& unit : units) {
      const auto* of_unit = unit.find("steps")->get<Value::List>();
      totals.push_back(Value::Record{{"total", *(*of_unit)[i].find("total")}});
    }
    rows.push_back(Value::Record{{"period", *steps[i].find("period")}, {"units", totals}});
  }
  return rows;
}

}  // namespace

Value unit_charts(const Value& units, const Value& steps) {
  const auto* rows = units.get<Value::List>();
  const auto* columns = steps.get<Value::List>();
  const size_t count = rows ? rows->size() : 0;
  const bool several = columns && columns->size() > 1;
  const bool has_totals = count > 0 && with_total(*rows) > 0;
  const bool lines =
      has_totals && several && columns->size() >= kFewestSteps && count <= kMostLines;
  return Value::Record{{"totals", has_totals && !several && count > 1 && count <= kMostBars},
                       {"trend", lines ? trend(*rows, *columns) : Value::List()}};
}

}  // namespace campaign::pieces
