// Messages of system errors.
#include "system/world_error.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include "base/message.hpp"

namespace campaign {

WorldError::WorldError(Message message, Message help)
    : message_(std::move(message)), help_(std::move(help)), what_(line().text(Language::english)) {}

Message WorldError::line() const { return joined({message_, help_}, "; "); }

Message system_reason(int error_number) {
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

Message system_help(int error_number) {
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
