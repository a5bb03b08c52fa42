// Runs another program without a shell.
#pragma once

#include <string>
#include <vector>

namespace campaign {

/// Runs a program, the first of the arguments, and waits for it; false when it cannot be started or
/// fails. `variables` such as `HOME=…` are added to its environment. Standard input is empty;
/// output is discarded.
bool run_program(std::vector<std::string> arguments, std::vector<std::string> variables);

}  // namespace campaign
