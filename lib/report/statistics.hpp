// The official statistics of emulation and commendation: rows by their codes, columns, and sums
// that must agree.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "report/award_counts.hpp"

namespace campaign {

/// By what a total is divided.
enum class SplitBy { subject, person_class, way, column };
template <>
inline constexpr std::array words<SplitBy> =
    std::to_array<Word<SplitBy>>({{"subject", SplitBy::subject},
                                  {"class", SplitBy::person_class},
                                  {"way", SplitBy::way},
                                  {"column", SplitBy::column}});

}  // namespace campaign

namespace campaign::pieces {

/// One row of a form: its code and the cells; a cell that the data cannot fill is missing.
struct StatisticRow {
  std::string code;
  Value::Record cells;
};

/// Adds `rows` for csv and programs, and `by-code.01` … for a template that words each row.
void set_rows(Value& view, const std::vector<StatisticRow>& rows);

/// The forms are of a calendar year.
bool is_whole_year(const Period& period);

/// The columns of a form. Where the law's form has a column for each form of award, `title` names
/// it, and collectives and people are counted apart.
struct StatisticColumn {
  std::string_view name;   ///< in the view; of text that lives on
  std::string_view title;  ///< of the form of award; empty for a column that the template words
  AwardCounts all = {};
  AwardCounts collectives = {};
  AwardCounts people = {};
};

/// The rows of awards 01 and 06 to 21, as 0702 numbers them, or 01 to 17, as 0703 does.
std::vector<StatisticRow> rows_of_state_awards(const ReportContext& context,
                                               const std::vector<StatisticColumn>& columns);
std::vector<StatisticRow> rows_of_province_awards(const std::vector<StatisticColumn>& columns);

/// Where the parts do not sum to the whole: `{column, title, by, whole, parts}`. The first column
/// is the total of the others.
Value sums_that_differ(const std::vector<StatisticColumn>& columns);

/// The whole form of awards of the state, and of the province or ministry.
Value state_awards(const ReportContext& context);
Value province_awards(const ReportContext& context);

}  // namespace campaign::pieces
