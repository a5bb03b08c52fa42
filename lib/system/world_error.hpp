// The world failed: a file that cannot be read, a disk that is full. Not for mistakes in somebody's
// text.
#pragma once

#include <exception>
#include <string>

namespace campaign {

/// Thrown where the world fails, told in one line by the program, which then ends with code 3.
class WorldError : public std::exception {
 public:
  /// `message` and `help` are translated; help may be empty.
  explicit WorldError(std::string message, std::string help = {});

  const char* what() const noexcept override { return line_.c_str(); }  ///< `message; help`
  const std::string& message() const { return message_; }
  const std::string& help() const { return help_; }

 private:
  std::string message_;
  std::string help_;
  std::string line_;
};

/// What the system says about an `errno`, in the chosen language: `No space left on device`.
std::string system_reason(int error_number);
/// What a person can do about it; empty when nobody knows.
std::string system_help(int error_number);

}  // namespace campaign
