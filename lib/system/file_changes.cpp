// Files that change together: all of them or none.
#include "system/file_changes.hpp"

#include "system/files.hpp"
#include "system/held_signals.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

void put_back(const FileChange& change) {
  std::error_code ignored;
  if (change.before.empty())
    fs::remove(change.path, ignored);
  else
    write_file(change.path, change.before);
}

}  // namespace

void write_changes(const std::vector<FileChange>& changes) {
  const HeldSignals held;
  size_t done = 0;
  try {
    for (; done < changes.size(); ++done) {
      fs::create_directories(fs::absolute(changes[done].path).parent_path());
      write_file(changes[done].path, changes[done].after);
    }
  } catch (...) {
    while (done-- > 0) put_back(changes[done]);
    throw;
  }
}

}  // namespace campaign
