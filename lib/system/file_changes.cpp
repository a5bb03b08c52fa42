// Files that change together: all of them or none.
#include "system/file_changes.hpp"

#include "base/message.hpp"
#include "system/files.hpp"
#include "system/held_signals.hpp"
#include "system/new_folders.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// As well as it can: the error that is thrown is the one before.
void put_back(const FileChange& change) noexcept try {
  if (change.before.empty())
    fs::remove(change.path);
  else
    write_file(change.path, change.before);
} catch (const std::exception&) {
}

void require_unchanged(const FileChange& change) {
  std::error_code ignored;
  const bool is_there = fs::is_regular_file(change.path, ignored);
  if (is_there ? read_file(change.path) == change.before : change.before.empty()) return;
  throw WorldError(say("{} was saved by somebody else meanwhile, and nothing was written",
                       change.path.filename().string()),
                   tr("run the command again"));
}

}  // namespace

void write_changes(const std::vector<FileChange>& changes) {
  for (const auto& one : changes) require_unchanged(one);
  const HeldSignals held;
  size_t done = 0;
  NewFolders folders;
  try {
    for (; done < changes.size(); ++done) {
      folders.make(fs::absolute(changes[done].path).lexically_normal().parent_path());
      write_file(changes[done].path, changes[done].after);
    }
  } catch (...) {
    while (done-- > 0) put_back(changes[done]);
    throw;
  }
}

}  // namespace campaign
