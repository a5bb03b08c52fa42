// The whole program as a function, called by main and by the tests.
#pragma once

#include <string>
#include <vector>

#include "environment.hpp"

namespace campaign {

/// Runs `campaign` with these arguments, the program's own name not among them. Answers with the
/// code to exit with.
int run(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace campaign
