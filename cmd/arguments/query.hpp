// The options of a query, shared by several commands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "arguments/options.hpp"
#include "environment.hpp"
#include "report/query.hpp"
#include "workspace.hpp"

namespace campaign {

struct QueryOptions {
  std::optional<std::string> period = {};
  std::string by = "month";

  void declare_period(Options& options);
  void declare_by(Options& options);

  /// The query, with the state of the data; throws a UsageError for invalid filters or periods.
  /// `of_decisions`: the period may lie outside the campaign, and defaults to this year.
  Query query(const std::vector<std::string>& filters, const Workspace& workspace,
              Environment& environment, bool of_decisions = false) const;
};

}  // namespace campaign
