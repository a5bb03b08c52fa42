// Finds the files of a folder by paths that people wrote.
#include "load/file_finder.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

bool is_outside(const std::string& path) {
  const bool has_drive = path.size() > 2 && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
  const auto normal = fs::path(path).lexically_normal();
  return has_drive || normal.is_absolute() || (!normal.empty() && *normal.begin() == "..");
}

std::string with_slashes(const std::string& path) {
  return fs::path(replace_all(path, "\\", "/")).lexically_normal().generic_string();
}

/// Equal for paths that differ in case, accents, blanks, dashes and underlines only.
std::string path_key(const std::string& path) {
  return replace_all(replace_all(folded(path), " ", "-"), "_", "-");
}

std::string file_key(const std::string& path) {
  return "/" + path_key(fs::path(path).filename().string());
}

}  // namespace

bool FileFinder::exists(const fs::path& path) const {
  std::error_code error;  // a name that is too long for a file is none
  if (!listed_) return fs::exists(folder_ / path, error);
  const auto whole = (folder_ / path / "").parent_path();
  const auto found = listed_->lower_bound(whole);  // the file, else the first in such a folder
  return found != listed_->end() &&
         std::mismatch(whole.begin(), whole.end(), found->begin(), found->end()).first ==
             whole.end();
}

std::vector<fs::path> FileFinder::files() const {
  if (!listed_) return other_files(folder_);
  std::vector<fs::path> below;
  for (const auto& file : *listed_)
    if (!file.lexically_relative(folder_).generic_string().starts_with("..")) below.push_back(file);
  return below;
}

void FileFinder::read_folder() const {
  const auto add = [this](std::string key, const std::string& path) {
    const auto [known, is_new] = by_key_.emplace(std::move(key), path);
    if (!is_new) known->second.clear();
  };
  for (const auto& file : files()) {
    const auto path = file.lexically_relative(folder_).generic_string();
    composed_.insert(composed(path));
    add(path_key(path), path);
    add(file_key(path), path);
  }
}

FoundFile FileFinder::find(const std::string& path) const {
  using Place = FoundFile::Place;
  if (is_outside(path)) return {Place::outside};
  const auto normal = fs::path(path).lexically_normal();
  if (exists(normal)) return {Place::there};
  std::call_once(once_, [this] { read_folder(); });
  if (composed_.contains(composed(normal.generic_string()))) return {Place::there};
  const auto written = with_slashes(path);
  for (const auto& key : {path_key(written), file_key(written)})
    if (const auto found = by_key_.find(key); found != by_key_.end())
      return {Place::missing, found->second};
  return {Place::missing};
}

}  // namespace campaign
