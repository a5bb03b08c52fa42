// Puts finished files where they belong: all of them or none, and nothing is lost.
#include "publish/placed_files.hpp"

#include <map>
#include <set>

#include "system/file_changes.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Decides for each file, and collects what is to be written.
class FilePlacer {
 public:
  explicit FilePlacer(const PlaceOptions& options) : options_(options) {}

  void place(const FinishedFile& file) {
    const bool exists = fs::exists(file.path);
    if (exists && read_file(file.path) == file.bytes) return add({DraftFate::unchanged, file.path});
    auto& folder = folder_of(file.path);
    if (!folder.can_record()) return place_unrecorded(file, exists);
    const auto name = file.path.filename().string();
    const Draft draft{.name = file.path.stem().string(),
                      .extension = file.path.extension().string(),
                      .bytes = file.bytes,
                      .content = file.bytes,
                      .properties = kReport};
    if (exists && !folder.is_edited(name).has_value()) {
      if (!options_.force) return placement_.refused.push_back(file.path);
      folder.write(name, draft);
      return add({DraftFate::replaced, file.path});
    }
    const auto drafted = folder.put(draft);
    if (!drafted.edited.empty()) edited_.insert(&folder);
    add({drafted.fate, file.path.parent_path() / drafted.path});
  }

  Placement finish() {
    if (!placement_.refused.empty()) {
      placement_.files.clear();
      return std::move(placement_);
    }
    if (!options_.writes) return std::move(placement_);
    for (const auto& [path, folder] : folders_) {
      folder.record_held();
      for (auto& one : folder.held()) changes_.push_back(std::move(one));
    }
    write_changes(changes_);
    for (const auto* folder : edited_) folder->remember();  // what the edited were compared with
    return std::move(placement_);
  }

 private:
  DraftFolder& folder_of(const fs::path& file) {
    const auto [found, is_new] = folders_.try_emplace(file.parent_path(), file.parent_path(), true);
    if (is_new) found->second.hold();
    return found->second;
  }

  void place_unrecorded(const FinishedFile& file, bool exists) {
    if (exists && !options_.force) return placement_.refused.push_back(file.path);
    changes_.push_back({file.path, exists ? read_file(file.path) : std::string(), file.bytes});
    add({exists ? DraftFate::replaced : DraftFate::written, file.path, false});
  }

  void add(PlacedFile file) { placement_.files.push_back(std::move(file)); }

  const PlaceOptions& options_;
  std::map<fs::path, DraftFolder> folders_ = {};
  std::set<const DraftFolder*> edited_ = {};  ///< folders with an edited file
  std::vector<FileChange> changes_ = {};
  Placement placement_ = {};
};

}  // namespace

Placement place_files(const std::vector<FinishedFile>& files, const PlaceOptions& options) {
  FilePlacer placer(options);
  for (const auto& file : files) placer.place(file);
  return placer.finish();
}

}  // namespace campaign
