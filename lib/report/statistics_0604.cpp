// Form 0604: the staff for emulation work, which is not in the data: empty rows, to be filled in by
// hand.
#include "report/pieces.hpp"
#include "report/statistics.hpp"

namespace campaign {

Value report::statistics_0604(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  std::vector<pieces::StatisticRow> rows;
  for (const auto* code : {"01", "02", "03", "04", "05"})
    rows.push_back({code, {{"total", Value()}}});
  pieces::set_rows(view, rows);
  view.set("whole-year", pieces::is_whole_year(context.query.period));
  return view;
}

}  // namespace campaign
