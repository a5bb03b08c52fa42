// Help texts of the program and of commands, within 80 columns.
#pragma once

#include <string>

#include "command.hpp"

namespace campaign {

std::string program_help(const Options& common, Language language);
std::string command_help(const CommandEntry& command, const Options& options, Language language);

}  // namespace campaign
