// The official statistics of emulation and commendation: rows by their codes, and sums that must
// agree.
#pragma once

#include <string>
#include <vector>

#include "report/award_counts.hpp"

namespace campaign::pieces {

/// One row of a form; a column that the data cannot fill is missing.
struct StatisticRow {
  std::string code;
  std::vector<std::pair<std::string, Value>> columns;
};

/// Adds `rows` for csv and programs, and `by-code.01` … for a template that words each row.
void set_rows(Value& view, const std::vector<StatisticRow>& rows);

/// The rows of awards 01 and 06 to 21, as 0702 numbers them, or 01 to 17, as 0703 does. Each column
/// counts its own awards.
using CountedColumn = std::pair<std::string, AwardCounts>;
std::vector<StatisticRow> rows_of_state_awards(const Reporter& reporter,
                                               const std::vector<CountedColumn>& columns);
std::vector<StatisticRow> rows_of_province_awards(const std::vector<CountedColumn>& columns);

/// Where the parts do not sum to the whole: `{column, whole, parts, by}`, `by` one of subject,
/// class and way.
Value sums_that_differ(const std::vector<CountedColumn>& columns);

/// The whole form of awards of the state, and of the province or ministry.
Value state_awards(const Reporter& reporter);
Value province_awards(const Reporter& reporter);

}  // namespace campaign::pieces
