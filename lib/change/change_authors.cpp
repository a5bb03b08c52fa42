// Who wrote the lines that make the difference.
#include "change/change_authors.hpp"

#include <map>

#include "base/line_words.hpp"
#include "base/text.hpp"
#include "system/git_lines.hpp"

namespace campaign {
namespace {

std::string_view line_at(const Span& span) {
  const auto text = span.file->text();
  const size_t before = span.offset == 0 ? text.npos : text.rfind('\n', span.offset - 1);
  const size_t begin = before == text.npos ? 0 : before + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

/// The parts of a key that stand in the line; none where another line has them too.
std::vector<std::string> words_of_line(const Change& change) {
  const auto line = line_at(change.was);
  std::vector<std::string> words;
  for (const auto part : split(change.was_key, '/'))
    if (!part.empty() && has_words(line, {std::string(part)})) words.emplace_back(part);
  size_t found = 0;
  for (const auto one : split(change.was.file->text(), '\n')) found += has_words(one, words);
  return found == 1 ? words : std::vector<std::string>();
}

}  // namespace

void add_removers(
    Changes& changes, const std::string& since,
    const std::function<std::optional<std::filesystem::path>(const SourceFile&)>& path_of) {
  for (auto& change : changes.list) {
    const auto path = change.was.file ? path_of(*change.was.file) : std::nullopt;
    if (!path) continue;
    const bool is_gone = !std::filesystem::exists(*path);  // with all its lines
    const auto words = is_gone ? std::vector<std::string>() : words_of_line(change);
    if (words.empty() && !is_gone) continue;
    const auto author = line_remover(*path, words, since);
    if (!author) continue;
    change.by = author->saved ? author->name : std::string();
    if (author->saved) change.on = author->day;
  }
}

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
