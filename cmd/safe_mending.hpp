// Mends in the files what has one remedy: `campaign check --fix`.
#pragma once

#include "environment.hpp"
#include "exit_code.hpp"

namespace campaign {

/// `only_shown`: prints a diff and writes nothing. Fails when problems remain that are errors.
ExitCode mend_safely(bool only_shown, Environment& environment);

}  // namespace campaign
