// Another program, run without a shell.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace campaign {

/// Runs a program, the first of the words, until it ends, and returns what it printed; nothing when
/// there is no such program or it failed. `settings` such as `HOME=…` are added to the environment
/// of this program. Its messages are dropped.
std::optional<std::string> output_of(std::vector<std::string> words,
                                     std::vector<std::string> settings);

}  // namespace campaign
