// Errors of the environment, such as an unreadable file or a full disk; mistakes in the data are
// diagnostics instead.
#pragma once

#include <exception>
#include <string>

#include "base/message.hpp"

namespace campaign {

/// Printed by the program as one line; it then exits with code 3.
class WorldError : public std::exception {
 public:
  explicit WorldError(Message message, Message help = {});

  const Message& message() const { return message_; }
  const Message& help() const { return help_; }
  Message line() const;                                                 ///< `message; help`
  const char* what() const noexcept override { return what_.c_str(); }  ///< the line in English

 private:
  Message message_;
  Message help_;
  std::string what_;
};

/// The message of an `errno`: `No space left on device`.
Message system_reason(int error_number);
/// How to solve it; may be empty.
Message system_help(int error_number);

}  // namespace campaign
