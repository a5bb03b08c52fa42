// The options that several commands share to say what they are asked about, and the question they
// make.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "environment.hpp"
#include "options.hpp"
#include "report/query.hpp"
#include "workspace.hpp"

namespace campaign {

struct QueryOptions {
  std::optional<std::string> period = {};
  std::string by = "month";
  bool of_decisions =
      false;  ///< taken after a campaign as well; without a period, those of the year

  void declare_period(Options& options);
  void declare_by(Options& options);

  /// The question, with the state of the data; or what is wrong with the words.
  std::variant<Query, std::string> query(const std::vector<std::string>& filters,
                                         const Workspace& workspace,
                                         const Environment& environment) const;
};

}  // namespace campaign
