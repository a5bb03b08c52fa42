// The options that say for whom and when a sheet is made, shared by `new` and `export`.
#pragma once

#include <optional>
#include <string>

#include "arguments/options.hpp"
#include "entry/blanks.hpp"
#include "environment.hpp"
#include "workspace.hpp"

namespace campaign {

struct BlankOptions {
  std::optional<std::string> period = {}, unit = {}, scored_by = {};
  std::string round = {};

  void declare(Options& options);
  /// Throws a UsageError for what does not fit the plan; a sheet needs a period for which sheets
  /// are made.
  BlankRequest request(const Workspace& workspace, const Environment& environment,
                       bool of_sheet) const;
};

}  // namespace campaign
