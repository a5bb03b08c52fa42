// The checks of a campaign as a whole: what each one is given, and how all are run.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "base/diagnostic.hpp"
#include "base/registry.hpp"

namespace campaign {

/// What a check may look at, and where it tells what it found.
struct CheckContext {
  const Evaluation& evaluation;
  Date today;
  std::function<bool(const std::string& path)> exists;  ///< a file below the campaign's root
  Diagnostics& diagnostics;

  /// False for an id whose entry was left out, or when a whole file is missing: then nobody knows.
  bool knows_everything_but(std::string_view id) const {
    return evaluation.campaign.complete && !evaluation.campaign.unread.contains(std::string(id));
  }
};

/// Runs every check of `checks.def`, then takes away what waivers cover.
void check(const CheckContext& context);

/// Every general rule of the rule pack on every nomination, told under the rule's own name.
void check_nominations(const CheckContext& context);

/// The slips of `texts.def` in all files, degrees before names, and laws that are cited too late.
void check_texts(const CheckContext& context);

/// The functions behind `checks.def`, and their names for diagnostics.
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
