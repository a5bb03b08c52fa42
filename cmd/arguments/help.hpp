// Help, plain and within 80 columns: of the program, and of one command.
#pragma once

#include <string>

#include "command.hpp"

namespace campaign {

std::string program_help(const Options& common, Language language);
std::string command_help(const CommandEntry& command, const Options& options, Language language);

}  // namespace campaign
