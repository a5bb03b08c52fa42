// What every command is: its options, then what to do. Made by `make_<name>`, listed in
// `commands.def`.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "environment.hpp"
#include "exit_code.hpp"
#include "options.hpp"

namespace campaign {

class Command {
 public:
  virtual ~Command() = default;
  /// Names the options and arguments, and the fields they set.
  virtual void declare(Options& options) = 0;
  virtual ExitCode run(Environment& environment) const = 0;
};

struct CommandEntry {
  std::string_view name;
  const char* summary;  ///< English, for tr
  std::unique_ptr<Command> (*make)();
};

const std::vector<CommandEntry>& commands();  ///< in the order of help
const CommandEntry* find_command(std::string_view name);

/// Tells what is wrong with the command line, and where its help is. Command may be empty.
ExitCode wrong_usage(Environment& environment, std::string_view command, std::string_view message);

#define ENTRY(name, summary) std::unique_ptr<Command> make_##name();
#include "commands.def"

}  // namespace campaign
