// The checks of a campaign as a whole: what each one is given, and how all are run.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "award/verdict.hpp"
#include "base/diagnostic.hpp"
#include "base/registry.hpp"
#include "proof/law.hpp"
#include "score/standing.hpp"

namespace campaign {

/// What a check may look at, and where it tells what it found.
struct Checking {
  const Campaign& campaign;
  const Index& index;
  const Scores& scores;
  const Judge& judge;
  Date today;
  std::function<bool(const std::string& path)> exists;  ///< a file below the campaign's root
  LawFinder law;                                        ///< in any rule pack
  Diagnostics& diagnostics;

  /// False for an id whose entry was left out, or when a whole file is missing: then nobody knows.
  bool knows_everything_but(std::string_view id) const {
    return campaign.complete && !campaign.unread.contains(std::string(id));
  }
};

/// Runs every check of `checks.def`, then takes away what waivers cover.
void check(const Checking& checking);

/// Every general rule of the rule pack on every nomination, told under the rule's own name.
void check_nominations(const Checking& checking);

/// The slips of `texts.def` in all files, degrees before names, and laws that are cited too late.
void check_texts(const Checking& checking);

/// The functions behind `checks.def`, and their names for diagnostics.
namespace checks {
#define ENTRY(name, severity, summary, why, mend, wrong, right) void name(const Checking&);
#include "check/checks.def"
}  // namespace checks
namespace check_names {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "check/checks.def"
}  // namespace check_names

}  // namespace campaign
