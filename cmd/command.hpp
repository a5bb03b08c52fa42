// What every command is: its options, then what to do. Made by `make_<name>`, listed in
// `commands.def`.
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
  /// Names the options and arguments, and the fields they set.
  virtual void declare(Options& options) = 0;
  /// A UsageError when the arguments do not fit what the command finds.
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
