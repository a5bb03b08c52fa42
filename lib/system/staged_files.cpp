// Many files that change together: written aside first, synced once, then moved to their places.
#include "system/staged_files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <set>

#include "base/message.hpp"
#include "system/held_signals.hpp"
#include "system/new_folders.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Beside the files, so that they can be moved; hidden.
constexpr const char* kAside = ".campaign-aside";

[[noreturn]] void fail_to_write(const fs::path& path, int reason) {
  throw WorldError(
      say("cannot write {}: {}", path.lexically_normal().string(), system_reason(reason)),
      system_help(reason));
}

/// Not synced yet: that is done for all at once.
void write_aside(const fs::path& path, const std::string& bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  size_t done = 0;
  bool fine = file >= 0;
  while (fine && done < bytes.size()) {
    const auto count = ::write(file, bytes.data() + done, bytes.size() - done);
    if (count >= 0) done += static_cast<size_t>(count);
    fine = count >= 0 || errno == EINTR;
  }
  const int reason = errno;
  if (file >= 0 && ::close(file) != 0 && fine) fail_to_write(path, errno);
  if (!fine) fail_to_write(path, reason);
}

void sync_all(const fs::path& folder) {
  const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool fine = opened >= 0 && ::syncfs(opened) == 0;
  const int reason = errno;
  if (opened >= 0) ::close(opened);
  if (!fine) fail_to_write(folder, reason);
}

/// Moves files to their places, and can move all of them back.
class Moves {
 public:
  explicit Moves(const fs::path& folder) : folder_(folder), aside_(folder / kAside) {}
  Moves(const Moves&) = delete;
  ~Moves() {
    std::error_code ignored;
    fs::remove_all(aside_, ignored);
  }

  void write(const std::vector<StagedFile>& files) {
    fs::remove_all(aside_);
    folders_.make(fs::absolute(folder_).lexically_normal());
    fs::create_directories(aside_ / "old");
    fs::create_directories(aside_ / "new");
    for (size_t i = 0; i < files.size(); ++i) write_aside(fresh(i), files[i].bytes);
    sync_all(folder_);
  }

  void put(size_t number, const std::string& path) {
    const auto place = folder_ / path;
    folders_.make(place.parent_path());
    keep(path);
    if (::rename(fresh(number).c_str(), place.c_str()) != 0) fail_to_write(place, errno);
    done_.push_back(path);
  }

  void take_out(const std::string& path) {
    keep(path);
    if (::unlink((folder_ / path).c_str()) != 0) fail_to_write(folder_ / path, errno);
    done_.push_back(path);
  }

  /// As well as it can: the error that is thrown is the one before.
  void put_back() noexcept {
    std::error_code ignored;
    for (; !done_.empty(); done_.pop_back()) {
      const auto old = kept_.find(done_.back());
      if (old == kept_.end())
        fs::remove(folder_ / done_.back(), ignored);
      else
        fs::rename(aside_ / "old" / std::to_string(old->second), folder_ / old->first, ignored);
    }
  }

 private:
  fs::path fresh(size_t number) const { return aside_ / "new" / std::to_string(number); }

  /// A second name for what is there now.
  void keep(const std::string& path) {
    if (!fs::exists(folder_ / path)) return;
    const auto old = aside_ / "old" / std::to_string(kept_.size());
    if (::link((folder_ / path).c_str(), old.c_str()) != 0) fs::copy_file(folder_ / path, old);
    kept_.emplace(path, kept_.size());
  }

  fs::path folder_, aside_;
  NewFolders folders_ = {};
  std::vector<std::string> done_ = {};
  std::map<std::string, size_t> kept_ = {};
};

void remove_empty_folders(const fs::path& folder, const std::vector<std::string>& gone) {
  std::set<fs::path> folders;
  for (const auto& path : gone)
    if (const auto parent = fs::path(path).parent_path(); !parent.empty())
      folders.insert(folder / parent);
  std::error_code ignored;
  for (const auto& one : folders) fs::remove(one, ignored);
}

}  // namespace

void write_staged(const fs::path& folder, const std::vector<StagedFile>& files,
                  const std::vector<std::string>& gone) {
  const HeldSignals held;
  Moves moves(folder);
  try {
    moves.write(files);
    for (size_t i = 0; i < files.size(); ++i) moves.put(i, files[i].path);
    for (const auto& path : gone) moves.take_out(path);
    sync_all(folder);
  } catch (...) {
    moves.put_back();
    throw;
  }
  remove_empty_folders(folder, gone);
}

}  // namespace campaign
