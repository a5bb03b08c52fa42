// Standings as rows of a view: place and change, totals by step, sum, average, grade.
#include <algorithm>
#include <map>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// Steps are never finer than the plan's reporting periods.
Step column_step(const Reporter& reporter) {
  const auto& reporting = reporter.campaign.plan->reporting;
  const Step every = reporting ? (*reporting)->every : Step::month;
  return std::max(every, reporter.query.by);
}

std::vector<Period> columns(const Reporter& reporter) {
  auto list = steps_in(reporter.query.period, column_step(reporter));
  std::erase_if(list,
                [&](const Period& one) { return !one.overlaps(*reporter.campaign.plan->period); });
  return list;
}

/// The totals and places of everybody in one period, by id.
using Totals = std::map<std::string, std::pair<std::optional<Points>, std::optional<int>>>;

Totals totals(const Reporter& reporter, AppliesTo kind, const Period& period) {
  Totals by_id;
  for (const auto& one : reporter.scores.standings(kind, period))
    by_id[one.who.id().text] = {one.total, one.rank};
  return by_id;
}

/// How many places up and down since the period before; both missing when there was no place.
void set_change(Value& row, std::optional<int> now, std::optional<int> before) {
  const int gained = now && before ? *before - *now : 0;
  row.set("up", gained > 0 ? Value::count(gained) : Value());
  row.set("down", gained < 0 ? Value::count(-gained) : Value());
}

Value by_steps(const std::vector<Totals>& by_step, const std::vector<Period>& steps,
               const std::string& id) {
  Value::List list;
  for (size_t i = 0; i < steps.size(); ++i) {
    const auto found = by_step[i].find(id);  // none: not here then
    const auto total = found == by_step[i].end() ? std::nullopt : found->second.first;
    list.push_back(
        Value::Record{{"period", steps[i]}, {"total", total ? Value::points(*total) : Value()}});
  }
  return list;
}

Value points(const std::optional<Points>& points) {
  return points ? Value::points(*points) : Value();
}

Value row(const Reporter& reporter, const Standing& standing) {
  const bool disqualified = standing.disqualified_by() != nullptr;
  return Value::Record{
      {"rank", standing.rank ? Value::count(*standing.rank) : Value()},
      {"shared", standing.shared_rank},
      {"id", standing.who.id().text},
      {"name", standing.who.name()},
      {"unit", unit_name(reporter, standing.who)},
      {"position", standing.who.person ? or_missing(standing.who.person->position) : Value()},
      {"sum", points(standing.sum)},
      {"average", points(standing.average)},
      {"total", points(standing.total)},
      {"grade", standing.grade ? Value(standing.grade->title) : Value()},
      {"provisional", standing.provisional},
      {"incomplete", standing.total.has_value() && !standing.unscored.empty()},
      {"disqualified", disqualified}};
}

bool any_points(const std::vector<Standing>& list) {
  return std::any_of(list.begin(), list.end(), [](const Standing& one) {
    return std::any_of(one.periods.begin(), one.periods.end(),
                       [](const PeriodScore& period) { return period.maximum > Ratio(); });
  });
}

}  // namespace

Value steps(const Reporter& reporter) {
  Value::List list;
  for (const auto& one : columns(reporter)) list.push_back(Value::Record{{"period", one}});
  return list;
}

bool several_steps(const Reporter& reporter) { return columns(reporter).size() > 1; }

Value standings(const Reporter& reporter, AppliesTo kind) {
  Value::List rows;
  const auto list = reporter.scores.standings(kind, reporter.query.period);
  if (!any_points(list)) return rows;
  const auto steps = columns(reporter);
  std::vector<Totals> by_step;
  for (const auto& step : steps) by_step.push_back(totals(reporter, kind, step));
  const auto before = totals(reporter, kind, period_before(reporter.query.period));
  for (const auto& one : list) {
    const auto& id = one.who.id();
    if (!reporter.selection.shows_subject(id)) continue;
    Value entry = row(reporter, one);
    const auto previous = before.find(id.text);
    set_change(entry, one.rank, previous == before.end() ? std::nullopt : previous->second.second);
    entry.set("steps", by_steps(by_step, steps, id.text));
    rows.push_back(std::move(entry));
  }
  return rows;
}

}  // namespace campaign::pieces
