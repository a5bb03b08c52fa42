// The commands by name, and how a wrong command line is answered.
#include <fmt/format.h>

#include <algorithm>

#include "base/language.hpp"
#include "base/registry.hpp"
#include "command.hpp"

namespace campaign {

const std::vector<CommandEntry>& commands() {
  static const std::vector<CommandEntry> entries = {
#define ENTRY(name, summary) {user_name<#name>, summary, make_##name},
#include "commands.def"
  };
  return entries;
}

const CommandEntry* find_command(std::string_view name) {
  const auto& entries = commands();
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const auto& entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

ExitCode wrong_usage(Environment& environment, std::string_view command, std::string_view message) {
  const auto help = fmt::format("campaign {}{}--help", command, command.empty() ? "" : " ");
  environment.err << "campaign: " << message << '\n' << say("see {}", help) << '\n';
  return ExitCode::usage;
}

}  // namespace campaign
