// The whole program as a function, called by main and by the tests.
#pragma once

#include <string>
#include <vector>

#include "environment.hpp"

namespace campaign {

/// Runs `campaign` with these arguments, without the program name. Returns the exit code.
int run(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace campaign
