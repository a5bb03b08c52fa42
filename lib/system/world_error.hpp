// The world failed: a file that cannot be read, a disk that is full. Not for mistakes in somebody's
// text.
#pragma once

#include <exception>
#include <string>

#include "base/message.hpp"

namespace campaign {

/// Thrown where the world fails, printed in one line by the program, which then ends with code 3.
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

/// What the system says about an `errno`: `No space left on device`.
Message system_reason(int error_number);
/// What a person can do about it; empty when nobody knows.
Message system_help(int error_number);

}  // namespace campaign
