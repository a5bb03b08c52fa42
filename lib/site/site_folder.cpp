// Puts the files of a site into its folder: all of them or none, and nothing of others is lost.
#include "site/site_folder.hpp"

#include <algorithm>
#include <set>

#include "publish/draft_folder.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Decides for each file, and collects what is to be written.
class SitePlacer {
 public:
  SitePlacer(const fs::path& folder, const SiteOptions& options)
      : folder_(folder), options_(options), records_(folder, true) {
    records_.hold();
  }

  void place(const StagedFile& file) {
    const auto path = folder_ / file.path;
    wanted_.insert(file.path);
    const auto type = fs::symlink_status(path).type();
    if (is_led_elsewhere(file.path) || is_no_file(type)) {
      placement_.refused.push_back(file.path);
      return;
    }
    const bool is_new = type == fs::file_type::not_found;
    const bool is_same = !is_new && read_file(path) == file.bytes;
    if (!is_new && !is_same && !may_replace(file.path)) return;
    ++(is_new ? placement_.written : is_same ? placement_.unchanged : placement_.replaced);
    if (!is_same || !records_.is_edited(file.path)) records_.write(file.path, draft_of(file));
  }

  SitePlacement finish() {
    take_out_the_old();
    find_others();
    if (!placement_.refused.empty() || !options_.writes) return std::move(placement_);
    std::vector<StagedFile> files;
    for (auto& one : records_.held())
      files.push_back({one.path.lexically_relative(folder_).generic_string(), one.after});
    if (files.empty() && placement_.gone.empty()) return std::move(placement_);
    records_.record_held();
    write_staged(folder_, files, placement_.gone);
    records_.remember();
    return std::move(placement_);
  }

 private:
  static Draft draft_of(const StagedFile& file) {
    return {.name = file.path,
            .extension = "",
            .bytes = file.bytes,
            .content = file.bytes,
            .properties = kSiteFile};
  }

  static bool is_no_file(fs::file_type type) {
    return type != fs::file_type::not_found && type != fs::file_type::regular;
  }

  /// Whether a folder on the way is a link or no folder: pages are not written to other places.
  bool is_led_elsewhere(const std::string& path) const {
    const auto parent = fs::path(path).parent_path();
    if (parent.empty()) return false;
    const auto type = fs::symlink_status(folder_ / parent).type();
    return type != fs::file_type::not_found && type != fs::file_type::directory;
  }

  /// Of a file with other bytes: as it was written here, or by force.
  bool may_replace(const std::string& path) {
    const bool ours = records_.is_edited(path) == std::optional(false);
    if (!ours && !options_.force) placement_.refused.push_back(path);
    return ours || options_.force;
  }

  void take_out_the_old() {
    for (const auto& path : records_.paths_with(kSiteFile))
      if (!wanted_.contains(path) && may_replace(path)) placement_.gone.push_back(path);
  }

  void find_others() {
    if (!fs::is_directory(folder_)) return;
    const std::set<std::string> gone(placement_.gone.begin(), placement_.gone.end());
    for (auto one = fs::recursive_directory_iterator(folder_); one != fs::end(one); ++one) {
      const bool hidden = one->path().filename().string().starts_with('.');
      if (hidden && one->is_directory()) one.disable_recursion_pending();
      const auto path = one->path().lexically_relative(folder_).generic_string();
      if (!hidden && !one->is_directory() && !wanted_.contains(path) && !gone.contains(path))
        placement_.others.push_back(path);
    }
    std::sort(placement_.others.begin(), placement_.others.end());
  }

  const fs::path& folder_;
  const SiteOptions& options_;
  DraftFolder records_;
  std::set<std::string> wanted_ = {};
  SitePlacement placement_ = {};
};

}  // namespace

SitePlacement place_site(const fs::path& folder, const std::vector<StagedFile>& files,
                         const SiteOptions& options) {
  SitePlacer placer(folder, options);
  for (const auto& file : files) placer.place(file);
  return placer.finish();
}

}  // namespace campaign
