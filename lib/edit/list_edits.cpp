// Entries of a list, and fields of an entry, as changes of the text that holds them.
#include "edit/list_edits.hpp"

#include "edit/empty_list.hpp"
#include "edit/node_text.hpp"
#include "yaml/extent.hpp"

namespace campaign {
namespace {

using yaml::column;
using yaml::end_of_line;
using yaml::start_of_line;

/// True when nothing but blanks and a dash stand before it in its line.
bool begins_line(yaml::View node) {
  const auto text = source_of(node);
  const auto before = text.substr(start_of_line(text, begin_of(node)),
                                  static_cast<size_t>(column(text, begin_of(node))));
  return before.find_first_not_of(" -") == before.npos;
}

/// Behind the line in which it ends, and the empty lines that a text marked with `+` keeps.
size_t end_of_block_entry(yaml::View entry) {
  const auto text = source_of(entry);
  auto leaf = entry;
  while (leaf.first_child()) leaf = last_of(leaf);
  size_t end = end_of_line(text, end_of(entry));
  const auto header = text.substr(begin_of(leaf), 3);
  if (!header.starts_with('|') && !header.starts_with('>')) return end;
  if (header.find('+') == header.npos) return end;
  const size_t next = std::min(text.find_first_not_of(" \r\n", end), text.size());
  const size_t line = start_of_line(text, next);
  if (line <= end) return end;
  return line >= 2 && text[line - 2] == '\r' ? line - 2 : line - 1;
}

/// In the column of the list, and in the form of its last entry.
TextEdit append_to_block(yaml::View list, const std::vector<NewFields>& entries) {
  const auto text = source_of(list);
  const auto last = last_of(list);
  const auto end = line_end(text);
  const auto dash = static_cast<size_t>(column(text, begin_of(list)));
  const auto indent = static_cast<size_t>(column(text, begin_of(last)));
  const bool in_braces = is_flow(last) || last.kind() != yaml::Kind::mapping;
  std::string added;
  for (const auto& one : entries)
    added += end + blanks(dash) + "-" + blanks(in_braces ? 1 : indent - dash - 1) +
             (in_braces ? flow_mapping(one) : block_mapping(one, indent, end));
  return {.offset = end_of_block_entry(last), .text = added};
}

/// What stands behind a node in its line: blanks, a comma, a comment.
std::string_view rest_of_line(yaml::View node) {
  const auto text = source_of(node);
  return text.substr(end_of(node), end_of_line(text, end_of(node)) - end_of(node));
}

bool has_comma(std::string_view rest) {
  const size_t sign = rest.find_first_not_of(" \t");
  return sign != rest.npos && rest[sign] == ',';
}

/// True when the entries of a list in brackets stand in lines of their own.
bool is_in_lines(yaml::View list, yaml::View last) {
  return begins_line(last) && end_of(last) + rest_of_line(last).size() < end_of(list);
}

/// The comma stands before the comment of the line, and the new entries in lines behind it.
TextEdit append_lines_to_flow(yaml::View last, const std::vector<NewFields>& entries) {
  const auto text = source_of(last);
  const auto rest = std::string(rest_of_line(last));
  const auto start = line_end(text) + blanks(static_cast<size_t>(column(text, begin_of(last))));
  const bool ends_with_comma = has_comma(rest);
  std::string added = (ends_with_comma ? "" : ",") + rest;
  for (size_t i = 0; i < entries.size(); ++i)
    added +=
        start + flow_mapping(entries[i]) + (i + 1 < entries.size() || ends_with_comma ? "," : "");
  return {.offset = end_of(last), .length = rest.size(), .text = added};
}

TextEdit append_to_flow(yaml::View list, const std::vector<NewFields>& entries) {
  const auto last = last_of(list);
  if (last && is_in_lines(list, last)) return append_lines_to_flow(last, entries);
  std::string added;
  for (const auto& one : entries) added += (added.empty() && !last ? "" : ", ") + flow_mapping(one);
  return {.offset = last ? end_of(last) : begin_of(list) + 1, .text = added};
}

/// From the end of the line before to the end of its own last line.
TextEdit remove_lines(std::string_view text, size_t from, size_t to) {
  size_t begin = start_of_line(text, from);
  size_t end = end_of_line(text, to);
  if (begin >= 2 && text.substr(begin - 2, 2) == "\r\n")
    begin -= 2;
  else if (begin > 0)
    --begin;
  else
    end = std::min(text.find('\n', end), text.size() - 1) + 1;
  return {.offset = begin, .length = end - begin};
}

bool is_comment_at(std::string_view text, size_t line, int indent) {
  return line < text.size() && yaml::indentation(text, line) == indent &&
         yaml::byte_at(text, line + static_cast<size_t>(indent)) == '#';
}

yaml::View before_in(yaml::View list, yaml::View entry) {
  yaml::View before;
  for (auto one = list.first_child(); one && begin_of(one) < begin_of(entry); one = one.next())
    before = one;
  return before;
}

bool has_comment_above(std::string_view text, yaml::View entry, int indent) {
  const size_t begin = start_of_line(text, begin_of(entry));
  return begin > 0 && is_comment_at(text, start_of_line(text, begin - 1), indent);
}

/// A comment above the first entry may be one of the list, and one above several entries a heading
/// of them all: it goes with an entry only where the entries beside it have their own.
size_t begin_with_comment(yaml::View list, yaml::View entry) {
  const auto text = source_of(entry);
  const int indent = column(text, begin_of(list));
  const size_t begin = start_of_line(text, begin_of(entry));
  const auto before = before_in(list, entry);
  if (!before || !has_comment_above(text, before, indent)) return begin;
  size_t next = end_of_line(text, end_of(entry));
  while (next < text.size() && (text[next] == '\r' || text[next] == '\n')) ++next;
  if (entry.next() && !is_comment_at(text, next, indent)) return begin;
  size_t first = begin;
  while (first > 0 && is_comment_at(text, start_of_line(text, first - 1), indent))
    first = start_of_line(text, first - 1);
  return first;
}

/// Behind the entry, its comma, and its comment where the line ends with it.
size_t end_with_comma(yaml::View entry) {
  const auto text = source_of(entry);
  const auto rest = rest_of_line(entry);
  size_t end = end_of(entry) + (has_comma(rest) ? rest.find(',') + 1 : 0);
  const auto left = text.substr(end, end_of(entry) + rest.size() - end);
  const size_t sign = left.find_first_not_of(" \t");
  if (sign == left.npos || left[sign] == '#') end += left.size();
  return end;
}

/// Its own line's end before it, where it begins its line; else its first byte.
size_t begin_with_line(yaml::View entry) {
  const auto text = source_of(entry);
  if (!begins_line(entry)) return begin_of(entry);
  size_t begin = start_of_line(text, begin_of(entry));
  if (begin > 0) --begin;
  return begin > 0 && text[begin - 1] == '\r' ? begin - 1 : begin;
}

/// Whether the line that ends at `end` may end with a comment, which takes in what comes behind it.
bool may_end_in_comment(std::string_view text, size_t end) {
  const size_t start = start_of_line(text, end);
  return text.substr(start, end - start).find('#') != text.npos;
}

/// Other comments stay, and the comma before the last entry goes with it.
TextEdit remove_from_flow(yaml::View list, yaml::View entry) {
  const auto text = source_of(list);
  const auto next = entry.next();
  size_t begin = begin_with_line(entry);
  const bool next_on_line =
      next && text.substr(end_of(entry), begin_of(next) - end_of(entry)).find('\n') ==
                  std::string_view::npos;
  if (next_on_line) return {.offset = begin_of(entry), .length = begin_of(next) - begin_of(entry)};
  const size_t end = std::min(end_with_comma(entry), end_of(list) - 1);
  const bool bracket_on_line = end_of_line(text, end) >= end_of(list);
  if (bracket_on_line && may_end_in_comment(text, begin)) begin = begin_of(entry);
  const auto before = before_in(list, entry);
  if (!next && before && !begins_line(entry))
    return {.offset = end_of(before), .length = end_of(entry) - end_of(before)};
  if (next || !before || has_comma(rest_of_line(entry)))
    return {.offset = begin, .length = end - begin};
  auto between = std::string(text.substr(end_of(before), begin - end_of(before)));
  if (has_comma(between)) between.erase(between.find(','), 1);
  return {.offset = end_of(before), .length = end - end_of(before), .text = between};
}

TextEdit add_to_block(yaml::View mapping, const std::string& field) {
  const auto text = source_of(mapping);
  const auto last = last_of(mapping);
  const auto indent = static_cast<size_t>(column(text, begin_of(mapping)));
  return {.offset = end_of_line(text, end_of(last)),
          .text = line_end(text) + blanks(indent) + field};
}

TextEdit add_to_flow(yaml::View mapping, const std::string& field) {
  const auto last = last_of(mapping);
  if (!last) return {.offset = begin_of(mapping) + 1, .text = field};
  return {.offset = end_of(last), .text = ", " + field};
}

}  // namespace

std::optional<TextEdit> append_entries(yaml::View list, const std::vector<NewFields>& entries) {
  if (!list || list.kind() != yaml::Kind::sequence || entries.empty()) return std::nullopt;
  if (auto edit = begin_list(list, entries)) return edit;
  return is_flow(list) ? append_to_flow(list, entries) : append_to_block(list, entries);
}

TextEdit remove_entry(yaml::View list, yaml::View entry) {
  if (is_flow(list)) return remove_from_flow(list, entry);
  if (!list.first_child().next()) return empty_list(list);
  return remove_lines(source_of(entry), begin_with_comment(list, entry), end_of(entry));
}

TextEdit set_field(yaml::View mapping, std::string_view key, const std::string& value) {
  if (const auto old = field_of(mapping, key)) {
    const bool is_empty = old.kind() == yaml::Kind::null && first_byte(old) == ':';
    const bool has_blank = yaml::byte_at(source_of(old), end_of(old)) == ' ';
    if (is_empty)
      return {.offset = end_of(old) + has_blank, .text = has_blank ? value : " " + value};
    return {.offset = begin_of(old), .length = old.span().length, .text = value};
  }
  const auto field = std::string(key) + ": " + value;
  return is_flow(mapping) ? add_to_flow(mapping, field) : add_to_block(mapping, field);
}

yaml::View field_of(yaml::View mapping, std::string_view key) {
  if (!mapping || mapping.kind() != yaml::Kind::mapping) return {};
  for (auto one = mapping.first_child(); one; one = one.next().next())
    if (one.text() == key) return one.next();
  return {};
}

}  // namespace campaign
