// The command line is wrong: thrown where that is seen, told by `run`, which ends with code 2.
#pragma once

#include <stdexcept>

namespace campaign {

/// The message is translated, without a full stop. Thrown only in `cmd`.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace campaign
