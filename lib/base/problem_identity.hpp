// What makes a problem the same one tomorrow: its kind, its record and its words, not its line.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

/// One for each problem, in their order: 32 hexadecimal digits, the same in every language. Equal
/// problems are numbered, so that all of a list differ.
std::vector<std::string> problem_identities(const Diagnostics& diagnostics);

using KnownProblems = std::set<std::string>;  ///< identities

/// Takes out those that were known before; returns how many.
size_t remove_known(Diagnostics& diagnostics, const KnownProblems& known);

/// What the format `baseline` wrote; nullopt for another text. Blank lines and comments are fine.
std::optional<KnownProblems> read_baseline(std::string_view text);

}  // namespace campaign
