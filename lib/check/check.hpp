// Checks of a campaign as a whole: their context, and the functions that run them.
#pragma once

#include <functional>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "base/diagnostic.hpp"
#include "base/registry.hpp"
#include "model/evidence.hpp"

namespace campaign {

struct UnknownReference;

/// What a command must know: everything, or only whether the data has errors.
enum class CheckScope { all, errors };

/// The input of a check, and where it reports problems.
struct CheckContext {
  const Evaluation& evaluation;
  Date today;
  std::function<FoundFile(const std::string& path)> find_file;  ///< from the campaign's root
  Diagnostics& diagnostics;
  CheckScope scope = CheckScope::all;  ///< with `errors`, checks that only warn are left out
  std::vector<UnknownReference>* unknown = nullptr;     ///< set for the checks that collect them
  const std::set<std::string_view>* unclear = nullptr;  ///< sections with unknown references

  /// Whether all of these sections was read, and names only what is declared. A check that draws
  /// conclusions from what a section does not say must ask.
  bool knows(std::initializer_list<std::string_view> sections) const;
  bool knows_all() const;  ///< as knows(), of every section
};

/// Runs every check of `checks.def`, then removes waived problems. False when some were held back,
/// because what they rest on could not be read or names what nobody declared.
bool check(const CheckContext& context);

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
