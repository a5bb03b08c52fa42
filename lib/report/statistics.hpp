// The official statistics of emulation and commendation: rows by code, columns, and sums that must
// agree.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "report/award_counts.hpp"

namespace campaign {

/// By what a total is split.
enum class SplitBy { subject, person_class, way, column };
template <>
inline constexpr std::array words<SplitBy> =
    std::to_array<Word<SplitBy>>({{"subject", SplitBy::subject},
                                  {"class", SplitBy::person_class},
                                  {"way", SplitBy::way},
                                  {"column", SplitBy::column}});

}  // namespace campaign

namespace campaign::pieces {

/// One row of a form: its code and cells; cells that do not follow from the data are missing.
struct StatisticRow {
  std::string code;
  Value::Record cells;
};

/// Adds `rows` for csv and json, and `by-code.01` … for templates with a text for each row;
/// `offices` is empty but for forms that are added up.
void set_rows(Value& view, const std::vector<StatisticRow>& rows);

/// True for a calendar year, which the official forms cover.
bool is_whole_year(const Period& period);

/// A column of a form. When the official form has a column for each form of award, `title` names
/// it, and collectives and people are counted separately.
struct StatisticColumn {
  std::string_view name;   ///< key in the view; the text must outlive the column
  std::string_view title;  ///< of the form of award; empty when the template has the title
  AwardCounts all = {};
  AwardCounts collectives = {};
  AwardCounts people = {};
};

/// The rows 01 to 03 and 06 to 21 of form 0702.
std::vector<StatisticRow> rows_of_state_awards(const ReportContext& context,
                                               const std::vector<StatisticColumn>& columns);
/// The rows 01 to 17 of form 0703.
std::vector<StatisticRow> rows_of_province_awards(const std::vector<StatisticColumn>& columns);

/// Rows where the parts do not sum to the whole: `{column, title, by, whole, parts}`. The first
/// column must be the total of the others.
Value sums_that_differ(const std::vector<StatisticColumn>& columns);

/// The views of the forms of awards of the state, and of the province or ministry.
enum class StateColumns { forms, groups };  ///< of form 0702, of form 0602
Value state_awards(const ReportContext& context, StateColumns split);
Value province_awards(const ReportContext& context);

}  // namespace campaign::pieces
