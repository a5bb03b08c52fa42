// Files that change together: all of them or none.
#include "system/file_changes.hpp"

#include "base/message.hpp"
#include "system/files.hpp"
#include "system/held_signals.hpp"
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

/// Makes the folders that are missing, and adds them to `made`, outer ones first.
void make_folders(const fs::path& folder, std::vector<fs::path>& made) {
  if (folder.empty() || fs::exists(folder)) return;
  make_folders(folder.parent_path(), made);
  if (fs::create_directory(folder)) made.push_back(folder);
}

/// Those that are still empty.
void remove_folders(std::vector<fs::path> made) noexcept {
  std::error_code ignored;
  for (; !made.empty(); made.pop_back()) fs::remove(made.back(), ignored);
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
  std::vector<fs::path> made;
  try {
    for (; done < changes.size(); ++done) {
      make_folders(fs::absolute(changes[done].path).lexically_normal().parent_path(), made);
      write_file(changes[done].path, changes[done].after);
    }
  } catch (...) {
    while (done-- > 0) put_back(changes[done]);
    remove_folders(std::move(made));
    throw;
  }
}

}  // namespace campaign
