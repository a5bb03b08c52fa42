// Tells what is missing for the files of a run.
#pragma once

#include "check/missing_entries.hpp"
#include "environment.hpp"
#include "exit_code.hpp"
#include "workspace.hpp"

namespace campaign {

/// What is missing for the files of a period.
struct MissingForRun {
  std::vector<MissingEntries> entries = {};
  Diagnostics unscored = {};  ///< criteria without a mark

  bool empty() const { return entries.empty() && unscored.list().empty(); }
};
MissingForRun missing_in(const Workspace& workspace, const Query& query, RunNeeds needs);

void print_missing(const MissingForRun& missing, const Period& period, bool allowed,
                   Environment& environment);

/// `due`, and says so, when all errors are of sheets that have not been filled in, of periods that
/// have ended; else `problems`.
ExitCode code_of_errors(const Workspace& workspace, Environment& environment);

}  // namespace campaign
