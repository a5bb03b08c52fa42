// The interface of commands, and the table of all commands. A command is listed in `commands.def`
// and created by `make_<name>`.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "arguments/options.hpp"
#include "environment.hpp"
#include "exit_code.hpp"

namespace campaign {

class Command {
 public:
  virtual ~Command() = default;
  /// Declares options and arguments, with the fields they set.
  virtual void declare(Options& options) = 0;
  /// Throws a UsageError when the arguments do not fit the data.
  virtual ExitCode run(Environment& environment) const = 0;
};

struct CommandEntry {
  std::string_view name;
  const char* summary;  ///< English, for tr
  std::unique_ptr<Command> (*make)();
};

const std::vector<CommandEntry>& commands();  ///< in the order of help
const CommandEntry* find_command(std::string_view name);

#define ENTRY(name, summary) std::unique_ptr<Command> make_##name();
#include "commands.def"

}  // namespace campaign
