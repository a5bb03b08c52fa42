// Waits until files below a folder change, by inotify.
#include "system/folder_watch.hpp"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

#include "base/message.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr int kQuietMilliseconds = 100;
constexpr uint32_t kChanges =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;

[[noreturn]] void cannot_watch(const fs::path& folder, int reason) {
  const auto help = reason == ENOSPC ? tr("raise fs.inotify.max_user_watches, or leave out --watch")
                                     : system_help(reason);
  throw WorldError(say("cannot watch {}: {}", folder.string(), system_reason(reason)), help);
}

/// Watches a folder and those below it, each once however many links lead there; what vanished
/// meanwhile is left out. Those that are watched already are so once more.
void watch_below(int descriptor, const fs::path& folder, std::set<fs::path>& visited) {
  std::error_code error;
  if (!visited.insert(fs::canonical(folder, error)).second || error) return;
  if (inotify_add_watch(descriptor, folder.c_str(), kChanges) < 0 && errno != ENOENT)
    cannot_watch(folder, errno);
  for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    std::error_code unknown;
    if (at->is_directory(unknown) && !at->path().filename().string().starts_with('.'))
      watch_below(descriptor, at->path(), visited);
  }
}

}  // namespace

FolderWatch::FolderWatch(fs::path folder)
    : folder_(std::move(folder)), descriptor_(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
  if (descriptor_ < 0) cannot_watch(folder_, errno);
  try {
    watch_folders();
  } catch (...) {
    close(descriptor_);
    throw;
  }
}

FolderWatch::~FolderWatch() { close(descriptor_); }

void FolderWatch::watch_folders() {
  if (!fs::is_directory(folder_)) cannot_watch(folder_, ENOENT);
  std::set<fs::path> visited;
  watch_below(descriptor_, folder_, visited);
}

/// Whether a file changed that is not hidden: editors write swap files beside a text.
bool FolderWatch::read_changes() {
  alignas(inotify_event) std::array<char, 16384> bytes;
  bool is_seen = false;
  for (ssize_t size; (size = read(descriptor_, bytes.data(), bytes.size())) > 0;)
    for (ssize_t at = 0; at < size;) {
      inotify_event event = {};
      std::memcpy(&event, bytes.data() + at, sizeof(event));
      const char* name = bytes.data() + at + sizeof(event);
      const bool is_lost = (event.mask & IN_Q_OVERFLOW) != 0;
      is_seen |= is_lost || (event.len > 0 && name[0] != '.');
      at += static_cast<ssize_t>(sizeof(event) + event.len);
    }
  return is_seen;
}

void FolderWatch::wait() {
  bool is_seen = false;
  pollfd readable = {.fd = descriptor_, .events = POLLIN, .revents = 0};
  while (true) {
    const int count = poll(&readable, 1, is_seen ? kQuietMilliseconds : -1);
    if (count < 0 && errno != EINTR) cannot_watch(folder_, errno);
    if (count == 0) break;
    if (count > 0) is_seen |= read_changes();
  }
  watch_folders();
}

}  // namespace campaign
