// Runs another program without a shell.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace campaign {

enum class ProgramEnd { success, failure, time_limit };

/// Runs a program, the first of the arguments, and waits for it; `failure` also when it cannot be
/// started. `variables` such as `HOME=…` are added to its environment. Standard input is empty;
/// standard output goes to the file `output`, errors are discarded. After the time limit, and when
/// this program is interrupted while HeldSignals hold that back, the program and all that it
/// started are killed.
ProgramEnd run_program(std::vector<std::string> arguments, std::vector<std::string> variables,
                       std::chrono::milliseconds limit, const std::string& output = "/dev/null");

}  // namespace campaign
