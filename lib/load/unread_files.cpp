// Files that somebody may take for data of the campaign although their names keep them from being
// read.
#include "load/unread_files.hpp"

#include <algorithm>
#include <array>
#include <fstream>

#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "load/load.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

template <size_t Count>
bool is_one_of(const std::array<std::string_view, Count>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// The first part of a file, which may be anything; empty when it cannot be read.
std::string beginning_of(const fs::path& path) {
  constexpr std::streamsize kEnough = 4 * 1024;
  std::string text(kEnough, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(text.data(), kEnough);
  text.resize(static_cast<size_t>(file.gcount()));
  return text;
}

/// Editors keep the file as it was under such a name.
bool is_backup(const fs::path& path, const std::string& meant) {
  constexpr std::array<std::string_view, 6> kEndings = {"~",    ".bak", ".orig",
                                                        ".old", ".tmp", ".swp"};
  const auto name = path.filename().string();
  return is_one_of(kEndings, std::string_view(name).substr(std::min(meant.size(), name.size()))) &&
         fs::exists(path.parent_path() / meant);
}

Message rename_help(const fs::path& path, const std::string& meant) {
  constexpr std::array<std::string_view, 7> kOffice = {".doc",  ".docx", ".odt", ".rtf",
                                                       ".xlsx", ".xls",  ".pdf"};
  if (is_one_of(kOffice, lower_case(path.extension().string())))
    return say("save its text as `{}` with an editor for plain text", meant);
  if (fs::exists(path.parent_path() / meant))
    return say("`{}` is there too: put into it what is missing there, and remove this file", meant);
  return say("rename it to `{}`; Windows hides the last ending of a name unless told to show it",
             meant);
}

}  // namespace

std::optional<std::string> meant_name(const std::string& name) {
  const auto lower = lower_case(name);
  for (const std::string ending : {".yaml", ".yml"})
    if (const size_t at = lower.find(ending); at != std::string::npos && at > 0)
      return name.substr(0, at) + ".yaml";
  const fs::path path(lower);
  const auto ending = path.extension().string();
  if (!ending.starts_with(".y") || edit_distance(ending, ".yaml") > 1) return std::nullopt;
  return name.substr(0, path.stem().string().size()) + ".yaml";
}

std::string first_section(std::string_view text) {
  for (const auto line : split(text, '\n')) {
    const auto written = trim(line);
    if (written.empty() || written.front() == '#') continue;
    const size_t colon = written.find(':');
    if (colon == written.npos || !find_entry(section_entries(), written.substr(0, colon))) break;
    return std::string(written.substr(0, colon));
  }
  return {};
}

std::vector<UnreadFile> unread_files(const fs::path& root, const std::vector<fs::path>& elsewhere) {
  std::vector<UnreadFile> unread;
  for (const auto& path : other_files(root)) {
    auto section = first_section(beginning_of(path));
    auto meant = meant_name(path.filename().string());
    if (!meant && !section.empty()) meant = path.stem().string() + ".yaml";
    if (!meant || is_backup(path, *meant)) continue;
    unread.push_back({path,
                      say("`{}` is not read: the name of a file with data ends in .yaml",
                          path.filename().string()),
                      rename_help(path, *meant), std::move(section)});
  }
  for (const auto& path : elsewhere)
    if (auto section = first_section(beginning_of(path));
        !section.empty() && section != "rule-pack")
      unread.push_back(
          {path,
           say("`{}` is not read: this folder is not for `{}`", path.filename().string(), section),
           tr("move it out of this folder"), std::move(section)});
  return unread;
}

}  // namespace campaign
