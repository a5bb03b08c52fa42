// The table of commands, generated from `commands.def`.
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

const CommandEntry* find_command(std::string_view name) { return find_entry(commands(), name); }

}  // namespace campaign
