// The options that several commands share to say what they are asked about.
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

  /// The question, with the state of the data; a UsageError for words that mean nothing. Of
  /// decisions the period may lie outside the campaign; it is this year when none is named.
  Query query(const std::vector<std::string>& filters, const Workspace& workspace,
              Environment& environment, bool of_decisions = false) const;
};

}  // namespace campaign
