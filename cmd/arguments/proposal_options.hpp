// The options that select subjects, forms and lists of a proposal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "arguments/options.hpp"
#include "dossier/dossiers.hpp"
#include "workspace.hpp"

namespace campaign {

struct ProposalOptions {
  std::optional<std::string> award = {};
  std::string way = {};
  bool eligible = false;
  bool force = false;
  std::string order = {};
  std::string first = {};
  std::optional<Date> as_of = {};

  void declare(Options& options);
  /// Throws a UsageError for unknown subjects or an unknown form.
  ProposalRequest request(const std::vector<std::string>& subjects, const Workspace& workspace,
                          const Date& today) const;
};

}  // namespace campaign
