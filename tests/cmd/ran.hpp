// Runs the program in the test's own process and keeps what it said.
#pragma once

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "run.hpp"

namespace campaign {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

inline Ran ran(std::vector<std::string> arguments,
               std::map<std::string, std::string> variables = {}, bool terminal = false) {
  std::ostringstream out, err;
  Environment environment{.out = out,
                          .err = err,
                          .today = {2021, 10, 15},
                          .terminal = terminal,
                          .variable = [&](const std::string& name) {
                            const auto found = variables.find(name);
                            return found == variables.end() ? std::nullopt
                                                            : std::optional(found->second);
                          }};
  const int code = run(std::move(arguments), environment);
  return {code, out.str(), err.str()};
}

}  // namespace campaign
