// The rows of the official statistics of awards, by code.
#include "report/statistics.hpp"

#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

using Count = std::function<int64_t(const AwardCounts&)>;

Count of_class(StatisticalClass person_class) {
  return [person_class](const AwardCounts& counts) {
    const auto found = counts.classes.find(person_class);
    return found == counts.classes.end() ? 0 : found->second;
  };
}

Count of_way(Way way) {
  return [way](const AwardCounts& counts) {
    const auto found = counts.ways.find(way);
    return found == counts.ways.end() ? 0 : found->second;
  };
}

/// The cells are missing when `count` is null.
StatisticRow statistics_row(std::string code, const std::vector<StatisticColumn>& columns,
                            const Count& count) {
  const auto cell = [&](const AwardCounts& of) {
    return count ? Value::count(count(of)) : Value();
  };
  StatisticRow row{std::move(code), {}};
  Value::List forms;
  for (const auto& one : columns)
    if (one.title.empty())
      row.cells.emplace_back(std::string(one.name), cell(one.all));
    else
      forms.push_back(
          Value::Record{{"title", one.title},
                        {"number", Value::count(2 + static_cast<int64_t>(forms.size()))},
                        {"total", cell(one.all)},
                        {"collectives", cell(one.collectives)},
                        {"people", cell(one.people)}});
  if (!forms.empty()) row.cells.emplace_back("forms", std::move(forms));
  return row;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Counts by subject, class of people and way, in the order of both forms.
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
          of_way(Way::seniority),
          nullptr};  // awards for the wars of resistance are not in the data
}

int64_t total_of(const AwardCounts& counts) { return counts.total; }

std::vector<StatisticRow> rows_from(int first, const std::vector<StatisticColumn>& columns) {
  std::vector<StatisticRow> rows = {statistics_row("01", columns, total_of)};
  for (const auto& count : in_order())
    rows.push_back(statistics_row(two_digits(first++), columns, count));
  return rows;
}

}  // namespace

bool is_whole_year(const Period& period) { return period == step_of(period.first, Step::year); }

void set_rows(Value& view, const std::vector<StatisticRow>& rows) {
  Value::List list;
  Value by_code = Value::Record{};
  for (const auto& one : rows) {
    Value record = Value::Record{{"code", one.code}};
    for (const auto& [name, value] : one.cells) record.set(name, value);
    by_code.set(one.code, record);
    list.push_back(std::move(record));
  }
  view.set("rows", std::move(list));
  view.set("by-code", std::move(by_code));
  view.set("offices", Value::List{});
}

std::vector<StatisticRow> rows_of_state_awards(const ReportContext& context,
                                               const std::vector<StatisticColumn>& columns) {
  auto rows = rows_from(6, columns);
  const auto& agency = context.evaluation.campaign.agency;
  const auto under = agency ? agency->under : std::nullopt;
  const auto proposed_by = [&](Under by) -> Count {
    if (!under) return nullptr;
    return *under == by ? Count(total_of) : [](const AwardCounts&) { return int64_t{0}; };
  };
  rows.insert(rows.begin() + 1, {statistics_row("02", columns, proposed_by(Under::ministry)),
                                 statistics_row("03", columns, proposed_by(Under::province))});
  const bool has_forms = std::any_of(columns.begin(), columns.end(),
                                     [](const auto& one) { return !one.title.empty(); });
  for (auto& one : rows)
    if (!has_forms) one.cells.emplace_back("forms", Value::List{});
  return rows;
}

std::vector<StatisticRow> rows_of_province_awards(const std::vector<StatisticColumn>& columns) {
  return rows_from(2, columns);
}

}  // namespace campaign::pieces
