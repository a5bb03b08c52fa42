// Copies among the files of a campaign, such as a backup folder: they are reported and not read.
#include "load/copies.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "load/unread_files.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Without a number in brackets at the end: `people (1)`.
std::string without_number(const std::string& name) {
  const size_t open = name.rfind(" (");
  const bool numbered = open != std::string::npos && name.ends_with(')') &&
                        name.size() > open + 3 &&
                        name.find_first_not_of("0123456789", open + 2) == name.size() - 1;
  return numbered ? name.substr(0, open) : name;
}

/// The name of what was copied, as Windows and Drive name copies; the same name for no copy.
std::string original_name(const std::string& stem) {
  auto name = without_number(composed(stem));
  for (const std::string mark : {" - Copy", " - Bản sao", " copy", "-copy", "_copy", " - Sao chép"})
    if (name.ends_with(mark)) name = without_number(name.substr(0, name.size() - mark.size()));
  for (const std::string mark : {"Copy of ", "Bản sao của ", "Bản sao ", "~$"})
    if (name.starts_with(mark)) name.erase(0, mark.size());
  return name;
}

/// The outermost folder below the root that has a `campaign.yaml`; empty for none.
fs::path second_campaign(const fs::path& relative, const std::set<fs::path>& campaigns) {
  fs::path folder;
  for (const auto& part : relative.parent_path()) {
    folder /= part;
    if (campaigns.contains(folder)) return folder;
  }
  return {};
}

using Texts = std::map<fs::path, std::string>;

/// Nullopt for what is no ordinary file.
std::optional<uintmax_t> size_of(const fs::path& file, const Texts& texts) {
  if (const auto given = texts.find(file); given != texts.end()) return given->second.size();
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return std::nullopt;
  return fs::file_size(file, error);
}

/// Files with the same data, letter by letter, by the one that is read: that of the shortest path,
/// and of two endings `.yaml`.
std::map<fs::path, fs::path> same_content(std::vector<fs::path> files, const Texts& texts) {
  std::stable_sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
    const auto order = [](const fs::path& file) {
      const auto ending = file.extension();
      return std::pair(file.native().size() - ending.native().size(), ending != ".yaml");
    };
    return order(a) < order(b);
  });
  std::map<uintmax_t, std::vector<fs::path>> by_size;
  for (const auto& file : files)
    if (const auto size = size_of(file, texts)) by_size[*size].push_back(file);
  std::map<fs::path, fs::path> same;
  for (const auto& [size, alike] : by_size) {
    if (alike.size() == 1) continue;
    std::map<std::string, fs::path> by_text;
    for (const auto& file : alike) {
      const auto given = texts.find(file);
      auto text = given == texts.end() ? read_file(file) : given->second;
      if (first_section(text).empty()) continue;
      const auto [first, is_new] = by_text.emplace(std::move(text), file);
      if (!is_new) same[file] = first->second;
    }
  }
  return same;
}

/// Folders of several files, each of which is the same as one of another folder.
std::set<fs::path> folders_of_copies(const std::vector<fs::path>& files,
                                     const std::map<fs::path, fs::path>& same) {
  std::map<fs::path, size_t> copies;
  std::set<fs::path> folders;
  for (const auto& [file, original] : same)
    if (original.parent_path() != file.parent_path() && ++copies[file.parent_path()] > 1)
      folders.insert(file.parent_path());
  for (const auto& file : files) {
    const auto folder = file.parent_path();
    const auto original = same.find(file);
    if (original == same.end() || original->second.parent_path() == folder) folders.erase(folder);
  }
  return folders;
}

Message way_out(const fs::path& relative) {
  return say("move it out of the campaign's folder, or write `exclude: [\"{}\"]` under `campaign`",
             relative.generic_string());
}

}  // namespace

std::map<fs::path, Copy> copies_in(const fs::path& root, const std::vector<fs::path>& files,
                                   const Texts& texts) {
  std::set<fs::path> relatives, campaigns, reported;
  for (const auto& file : files) relatives.insert(file.lexically_relative(root));
  for (const auto& file : relatives)
    if (file.filename() == "campaign.yaml" && file.has_parent_path())
      campaigns.insert(file.parent_path());
  std::map<fs::path, Copy> copies;
  for (const auto& file : files) {
    const auto relative = file.lexically_relative(root);
    const auto folder = second_campaign(relative, campaigns);
    const auto original = relative.parent_path() /
                          (original_name(relative.stem().string()) + relative.extension().string());
    const bool lock = relative.filename().string().starts_with("~$");
    if (!folder.empty() && reported.insert(folder).second)
      copies[file] = {
          say("`{}` holds a second campaign, which is not read", folder.generic_string() + "/"),
          way_out(folder)};
    else if (!folder.empty())
      copies[file] = {};
    else if (original != relative && (lock || relatives.contains(original)))
      copies[file] = {say("`{}` is a copy of `{}`, and is not read", relative.generic_string(),
                          original.generic_string()),
                      way_out(relative)};
  }
  std::vector<fs::path> rest;
  for (const auto& file : files)
    if (!copies.contains(file)) rest.push_back(file);
  const auto same = same_content(rest, texts);
  const auto folders = folders_of_copies(rest, same);
  for (const auto& [file, original] : same) {
    const auto relative = file.lexically_relative(root);
    const auto folder = relative.parent_path();
    if (!folders.contains(file.parent_path()))
      copies[file] = {say("`{}` is a copy of `{}`, and is not read", relative.generic_string(),
                          original.lexically_relative(root).generic_string()),
                      way_out(relative)};
    else if (reported.insert(folder).second)
      copies[file] = {
          say("`{}` holds copies of files, which are not read", folder.generic_string() + "/"),
          way_out(folder)};
    else
      copies[file] = {};
  }
  return copies;
}

}  // namespace campaign
