// Reports what is missing for a period.
#pragma once

#include "check/missing_entries.hpp"
#include "environment.hpp"
#include "exit_code.hpp"
#include "workspace.hpp"

namespace campaign {

/// A line for each sheet and what it lacks, to stderr.
void print_missing(const std::vector<MissingEntries>& missing, Environment& environment);

/// `due`, and says so, when all errors are of sheets that have not been filled in, of periods that
/// have ended; else `problems`.
ExitCode code_of_errors(const Workspace& workspace, Environment& environment);

}  // namespace campaign
