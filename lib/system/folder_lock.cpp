// One at a time: who changes the files of a folder keeps others waiting who do so too.
#include "system/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/message.hpp"
#include "system/world_error.hpp"

namespace campaign {

FolderLock::FolderLock(const std::filesystem::path& folder)
    : descriptor_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0)
    throw WorldError(say("{} cannot be opened: {}", folder.string(), std::strerror(errno)));
  // A network folder may know no locks; then two who write at once are not kept apart.
  while (flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) continue;
}

FolderLock::~FolderLock() { close(descriptor_); }

}  // namespace campaign
