// The official statistics of campaigns: the one that the data is about, by reach, length and way.
#include "report/statistics_campaigns.hpp"

#include "report/pieces.hpp"
#include "report/statistics.hpp"

namespace campaign::pieces {
namespace {

/// Whole years from the first day to the day after the last, and whether days are left over.
struct Length {
  int years = 0;
  bool more = false;
};

Length length_of(const Period& period) {
  const Date end = period.last.plus_days(1);
  Date whole = period.first;
  Length length;
  while (++whole.year, whole <= end) ++length.years;
  --whole.year;
  length.more = whole < end;
  return length;
}

/// The rows of lengths, the shortest first: under 1, 1, 1 to 3 … and so on.
size_t length_class(const Length& length, DurationClasses classes) {
  if (length.years < 1) return 0;
  if (length.years == 1 && !length.more) return 1;
  if (length.years < 3) return 2;
  if (classes == DurationClasses::four || length.years < 5) return 3;
  return 4;
}

struct Codes {
  const char* nation;
  const char* province;
  const char* agency;  ///< null: the form has no row for it
  std::vector<const char*> lengths;
  const char* thematic;
  const char* regular;
};

Codes codes_of(DurationClasses classes) {
  if (classes == DurationClasses::four)
    return {"02", "03", nullptr, {"06", "07", "08", "09"}, "10", "11"};
  return {"02", "03", "04", {"06", "07", "08", "09", "10"}, "11", "12"};
}

/// One row: counts the campaign in the column of who launched it, when it belongs to the row.
StatisticRow row(const char* code, std::optional<bool> belongs,
                 const std::optional<LaunchedBy>& launched) {
  StatisticRow row{code, {}};
  const auto cell = [&](std::optional<bool> here) {
    return here ? Value::count(*here ? 1 : 0) : Value();
  };
  const auto by = [&](LaunchedBy who) -> std::optional<bool> {
    if (belongs == false) return false;
    if (!belongs || !launched) return std::nullopt;
    return *launched == who;
  };
  row.columns.emplace_back("total", cell(belongs));
  row.columns.emplace_back("nation", cell(by(LaunchedBy::nation)));
  row.columns.emplace_back("province", cell(by(LaunchedBy::province)));
  row.columns.emplace_back("agency", cell(by(LaunchedBy::agency)));
  return row;
}

}  // namespace

Value campaigns_counted(const Reporter& reporter, DurationClasses classes) {
  const auto& plan = *reporter.campaign.plan;
  const auto launched = plan.launched_by;
  const auto codes = codes_of(classes);
  const size_t length = length_class(length_of(*plan.period), classes);
  std::vector<StatisticRow> rows = {row("01", true, launched)};
  const auto reach = [&](const char* code, LaunchedBy who) {
    if (code)
      rows.push_back(
          row(code, launched ? std::optional(*launched == who) : std::nullopt, launched));
  };
  reach(codes.nation, LaunchedBy::nation);
  reach(codes.province, LaunchedBy::province);
  reach(codes.agency, LaunchedBy::agency);
  for (size_t i = 0; i < codes.lengths.size(); ++i)
    rows.push_back(row(codes.lengths[i], i == length, launched));
  rows.push_back(row(codes.thematic, true, launched));
  rows.push_back(row(codes.regular, false, launched));
  Value view = head(reporter);
  set_rows(view, rows);
  return view;
}

}  // namespace campaign::pieces
