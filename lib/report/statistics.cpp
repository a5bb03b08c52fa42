// The official statistics: awards by the codes of their rows.
#include "report/statistics.hpp"

#include <algorithm>
#include <functional>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

using Count = std::function<int64_t(const AwardCounts&)>;

Count of_class(StatisticalClass wanted) {
  return [wanted](const AwardCounts& counts) {
    const auto found = counts.classes.find(wanted);
    return found == counts.classes.end() ? 0 : found->second;
  };
}

Count of_way(Way wanted) {
  return [wanted](const AwardCounts& counts) {
    const auto found = counts.ways.find(wanted);
    return found == counts.ways.end() ? 0 : found->second;
  };
}

StatisticRow row(std::string code, const std::vector<CountedColumn>& columns, const Count& count) {
  StatisticRow row{std::move(code), {}};
  for (const auto& [name, counts] : columns)
    row.columns.emplace_back(name, Value::count(count(counts)));
  return row;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Subjects, classes of people and ways, in the order that both forms have.
std::vector<Count> in_order() {
  return {[](const AwardCounts& one) { return one.units; },
          [](const AwardCounts& one) { return one.enterprises; },
          [](const AwardCounts& one) { return one.households; },
          [](const AwardCounts& one) { return one.people; },
          of_class(StatisticalClass::province_leader),
          of_class(StatisticalClass::department_leader),
          of_class(StatisticalClass::businessperson),
          of_class(StatisticalClass::other_leader),
          of_class(StatisticalClass::direct),
          of_way(Way::regular),
          of_way(Way::thematic),
          of_way(Way::sudden),
          of_way(Way::foreign),
          of_way(Way::dedication),
          of_way(Way::seniority)};
}

std::vector<StatisticRow> rows_from(int first, const std::vector<CountedColumn>& columns) {
  std::vector<StatisticRow> rows = {
      row("01", columns, [](const AwardCounts& one) { return one.total; })};
  for (const auto& count : in_order()) rows.push_back(row(two_digits(first++), columns, count));
  // Awards for the wars of resistance are no part of a campaign's data.
  StatisticRow resistance{two_digits(first), {}};
  for (const auto& [name, counts] : columns) resistance.columns.emplace_back(name, Value());
  rows.push_back(std::move(resistance));
  return rows;
}

AwardCounts counts_if(const std::vector<Counted>& all,
                      const std::function<bool(const AwardForm&)>& wanted) {
  std::vector<Counted> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const Counted& one) { return one.form && wanted(*one.form); });
  return count_awards(some);
}

}  // namespace

void set_rows(Value& view, const std::vector<StatisticRow>& rows) {
  Value::List list;
  Value by_code = Value::Record{};
  for (const auto& one : rows) {
    Value record = Value::Record{{"code", one.code}};
    for (const auto& [name, value] : one.columns) record.set(name, value);
    by_code.set(one.code, record);
    list.push_back(std::move(record));
  }
  view.set("rows", std::move(list));
  view.set("by-code", std::move(by_code));
}

std::vector<StatisticRow> rows_of_state_awards(const Reporter& reporter,
                                               const std::vector<CountedColumn>& columns) {
  auto rows = rows_from(6, columns);
  const auto& agency = reporter.campaign.agency;
  const auto under = agency ? agency->under : std::nullopt;
  const auto proposed = [&](const char* code, Under by) {
    StatisticRow one{code, {}};
    for (const auto& [name, counts] : columns)
      one.columns.emplace_back(name,
                               under ? Value::count(*under == by ? counts.total : 0) : Value());
    return one;
  };
  rows.insert(rows.begin() + 1, {proposed("02", Under::ministry), proposed("03", Under::province)});
  return rows;
}

std::vector<StatisticRow> rows_of_province_awards(const std::vector<CountedColumn>& columns) {
  return rows_from(2, columns);
}

Value sums_that_differ(const std::vector<CountedColumn>& columns) {
  Value::List list;
  const auto compare = [&](const std::string& column, const char* by, int64_t whole,
                           int64_t parts) {
    if (whole == parts) return;
    list.push_back(Value::Record{{"column", column},
                                 {"by", by},
                                 {"whole", Value::count(whole)},
                                 {"parts", Value::count(parts)}});
  };
  for (const auto& [name, counts] : columns) {
    int64_t classes = 0, ways = 0;
    for (const auto& [unused, count] : counts.classes) classes += count;
    for (const auto& [unused, count] : counts.ways) ways += count;
    compare(name, "subject", counts.total, counts.units + counts.households + counts.people);
    compare(name, "class", counts.people, classes);
    compare(name, "way", counts.total, ways);
  }
  return list;
}

Value state_awards(const Reporter& reporter) {
  const std::vector<CountedColumn> columns = {
      {"total", counts_if(decided_awards(reporter),
                          [](const AwardForm& form) { return form.level == AwardLevel::state; })}};
  Value view = head(reporter);
  view.set("undated", Value::count(undated_awards(reporter)));
  set_rows(view, rows_of_state_awards(reporter, columns));
  view.set("differences", sums_that_differ(columns));
  return view;
}

Value province_awards(const Reporter& reporter) {
  const auto all = decided_awards(reporter);
  const auto column = [&](const char* name, AwardKind kind) {
    return CountedColumn{name, counts_if(all, [kind](const AwardForm& form) {
                           return form.level == AwardLevel::province && form.kind == kind;
                         })};
  };
  const std::vector<CountedColumn> columns = {
      {"total",
       counts_if(all, [](const AwardForm& form) { return form.level == AwardLevel::province; })},
      column("honours", AwardKind::honour),
      column("titles", AwardKind::title),
      column("flags", AwardKind::flag),
      column("badges", AwardKind::badge)};
  Value view = head(reporter);
  view.set("undated", Value::count(undated_awards(reporter)));
  set_rows(view, rows_of_province_awards(columns));
  view.set("differences", sums_that_differ(columns));
  return view;
}

}  // namespace campaign::pieces
