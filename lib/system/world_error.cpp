// The line that tells how the world failed.
#include "system/world_error.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include "base/language.hpp"

namespace campaign {

WorldError::WorldError(std::string message, std::string help)
    : message_(std::move(message)),
      help_(std::move(help)),
      line_(help_.empty() ? message_ : message_ + "; " + help_) {}

std::string system_reason(int error_number) {
  switch (error_number) {
    case ENOENT:
      return tr("No such file or directory");
    case EACCES:
    case EPERM:
      return tr("Permission denied");
    case ENOSPC:
      return tr("No space left on device");
    case EISDIR:
      return tr("Is a directory");
    case ENOTDIR:
      return tr("Not a directory");
    case EROFS:
      return tr("Read-only file system");
    case EPIPE:
      return tr("Broken pipe");
    default:
      return std::generic_category().message(error_number);
  }
}

std::string system_help(int error_number) {
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return tr("correct the path, or make the folder that it names");
    case EACCES:
    case EPERM:
      return tr("ask the owner of the file or folder for permission");
    case ENOSPC:
      return tr("make room on the disk");
    case EPIPE:
      return tr("its reader ended early, so the output is not complete");
    default:
      return {};
  }
}

}  // namespace campaign
