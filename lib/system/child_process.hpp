// Another program, run without a shell.
#pragma once

#include <string>
#include <vector>

namespace campaign {

/// Runs a program, the first of the arguments, until it ends; false when there is no such program
/// or it failed. `variables` such as `HOME=…` are added to its environment. It reads nothing, and
/// what it prints is dropped.
bool run_program(std::vector<std::string> arguments, std::vector<std::string> variables);

}  // namespace campaign
