// Errors in the command line: printed by `run`, which then returns exit code 2.
#pragma once

#include <stdexcept>

#include "base/message.hpp"

namespace campaign {

/// The message has no full stop. Thrown only in `cmd`.
struct UsageError : std::runtime_error {
  explicit UsageError(Message text)
      : std::runtime_error(text.text(Language::english)), message(std::move(text)) {}

  Message message;
};

}  // namespace campaign
