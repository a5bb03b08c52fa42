// The command line is wrong: thrown where that is seen, printed by `run`, which ends with code 2.
#pragma once

#include <stdexcept>

#include "base/message.hpp"

namespace campaign {

/// Without a full stop. Thrown only in `cmd`.
struct UsageError : std::runtime_error {
  explicit UsageError(Message said)
      : std::runtime_error(said.text(Language::english)), message(std::move(said)) {}

  Message message;
};

}  // namespace campaign
