// The reports by name: the functions declared by `reports.def`. Each computes a view; its text is
// in the template of the same name.
#pragma once

#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"
#include "report/query.hpp"

namespace campaign {

/// The input of a report.
struct ReportContext {
  const Evaluation& evaluation;
  const Query& query;
  Selection selection = {query, evaluation.index};
  Date day = query.period.last;  ///< people and units are shown as they were on it
};

/// What the period of a report lies in: the campaign, any year in which awards were decided, or the
/// years to come.
enum class ReportPeriod { campaign, decisions, ahead };

struct ReportEntry {
  std::string_view name;
  const char* summary;     ///< English, for tr
  std::string_view table;  ///< the list of the view that csv writes
  Value (*view)(const ReportContext&);
  ReportPeriod period = ReportPeriod::campaign;
};

const std::vector<ReportEntry>& reports();
const ReportEntry* find_report(std::string_view name);

namespace report {
#define ENTRY(name, period, summary, table) Value name(const ReportContext&);
#include "report/reports.def"
}  // namespace report

}  // namespace campaign
