// A file that is recorded in a list before it is written.
#include "publish/recorded_file.hpp"

#include "system/files.hpp"
#include "system/held_signals.hpp"
#include "system/new_folders.hpp"

namespace campaign {

namespace fs = std::filesystem;

void write_recorded_file(const fs::path& path, const std::string& bytes, const FileRecord& record) {
  const HeldSignals held;
  NewFolders folders;
  folders.make(path.parent_path());
  const bool is_new = !fs::is_regular_file(record.list);
  try {
    append_to_file(record.list, (is_new ? record.head : "") + record.line);
    write_file(path, bytes);
  } catch (...) {
    std::error_code ignored;
    if (is_new) fs::remove(record.list, ignored);
    throw;
  }
}

}  // namespace campaign
