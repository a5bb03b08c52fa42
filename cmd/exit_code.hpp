// The exit codes of the program.
#pragma once

namespace campaign {

enum class ExitCode {
  fine = 0,
  problems = 1,  ///< in the data or in a template
  usage = 2,     ///< the command line is wrong
  world = 3,     ///< something could not be read or written, or must not be replaced
  due = 4,       ///< something is missing for a period that has ended
};

}  // namespace campaign
