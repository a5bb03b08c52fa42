// Who wrote the lines that make the difference.
#include "change/change_authors.hpp"

#include <map>

#include "system/git_history.hpp"

namespace campaign {

void add_authors(
    Changes& changes, const std::string& since,
    const std::function<std::optional<std::filesystem::path>(const SourceFile&)>& path_of) {
  std::map<const SourceFile*, std::vector<std::optional<LineAuthor>>> known;
  for (auto& change : changes.list) {
    const auto* file = change.where.file;
    const auto path = file ? path_of(*file) : std::nullopt;
    if (!path) continue;
    const auto [lines, is_new] = known.try_emplace(file);
    if (is_new) lines->second = line_authors(*path, file->text(), since);
    const size_t line = position(change.where).line - 1;
    if (line >= lines->second.size() || !lines->second[line]) continue;
    const auto& author = *lines->second[line];
    change.by = author.saved ? author.name : std::string();
    if (author.saved) change.on = author.day;
  }
}

}  // namespace campaign
