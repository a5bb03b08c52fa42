// Checks of a campaign as a whole: their context, and the functions that run them.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "base/diagnostic.hpp"
#include "base/registry.hpp"

namespace campaign {

/// The input of a check, and where it reports problems.
struct CheckContext {
  const Evaluation& evaluation;
  Date today;
  std::function<bool(const std::string& path)> exists;  ///< path relative to the campaign's root
  Diagnostics& diagnostics;

  /// False when the entry of an id, or a whole file, could not be read: the id may exist.
  bool knows_everything_but(std::string_view id) const {
    return evaluation.campaign.complete && !evaluation.campaign.unread.contains(std::string(id));
  }
};

/// Runs every check of `checks.def`, then removes waived problems.
void check(const CheckContext& context);

/// Checks all nominations against the general rules of the rule pack, under the rules' names.
void check_nominations(const CheckContext& context);

/// Reports slips of `texts.def` in all files, degrees before names, and citations of expired laws.
void check_texts(const CheckContext& context);

/// The functions of `checks.def`, and their names in diagnostics.
namespace checks {
#define ENTRY(name, severity, summary, why, mend, wrong, right) void name(const CheckContext&);
#include "check/checks.def"
}  // namespace checks
namespace check_names {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "check/checks.def"
}  // namespace check_names

}  // namespace campaign
