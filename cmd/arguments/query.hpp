// The options of a query, shared by several commands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "arguments/options.hpp"
#include "environment.hpp"
#include "report/query.hpp"
#include "report/reports.hpp"
#include "workspace.hpp"

namespace campaign {

struct QueryOptions {
  std::optional<std::string> period = {};
  std::string by = "month";

  void declare_period(Options& options);
  void declare_by(Options& options);

  /// The query, with the state of the data; throws a UsageError for invalid filters or periods.
  /// A period of decisions may lie outside the campaign, and is this year when none is given; the
  /// years ahead begin with this one, and are three.
  Query query(const std::vector<std::string>& filters, const Workspace& workspace,
              Environment& environment, ReportPeriod lies_in = ReportPeriod::campaign) const;
  /// What a report of the years ahead shows without a period: three years.
  static Period years_to_come(const Date& today);
  /// Throws a UsageError for a time to come, of which a report would be an empty one. Without `-p`,
  /// says which period was taken when there was none to take before today, or none is to come.
  void require_begun(const Query& query, const Workspace& workspace,
                     Environment& environment) const;
};

}  // namespace campaign
