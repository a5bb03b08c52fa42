// A list that gets its first entries, and one that loses its last.
#include "edit/empty_list.hpp"

#include "yaml/extent.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

/// How a list of the file is written.
struct LayoutOfList {
  size_t dash = 2;        ///< blanks before it
  size_t behind = 1;      ///< blanks behind it
  bool in_braces = true;  ///< each entry in one line
};

/// As the list before it, or else the first behind it.
LayoutOfList style_beside(yaml::View list) {
  Diagnostics ignored;  // reported when the campaign was read
  const auto& file = *list.span().file;
  const auto document = yaml::parse(file, ignored);
  LayoutOfList style;
  bool is_found = false;
  for (auto key = document.root().first_child(); key; key = key.next().next()) {
    const auto other = key.next();
    if (begin_of(key) > begin_of(list) && is_found) break;
    if (other.kind() != yaml::Kind::sequence || is_flow(other) || !other.first_child()) continue;
    const auto entry = last_of(other);
    const auto text = file.text();
    style = {.dash = static_cast<size_t>(yaml::column(text, begin_of(other))),
             .in_braces = is_flow(entry) || entry.kind() != yaml::Kind::mapping};
    const auto indent = static_cast<size_t>(yaml::column(text, begin_of(entry)));
    if (!style.in_braces) style.behind = indent - style.dash - 1;
    is_found = true;
  }
  return style;
}

/// Behind the colon of the key in the last line above `at` that is no comment.
size_t end_of_key(std::string_view text, size_t at) {
  size_t line = yaml::start_of_line(text, at);
  size_t first = text.find_first_not_of(" \t", line);
  while (line > 0 &&
         (first >= at || text[first] == '#' || text[first] == '\r' || text[first] == '\n')) {
    line = yaml::start_of_line(text, line - 1);
    first = text.find_first_not_of(" \t", line);
  }
  return text.find(':', first) + 1;
}

}  // namespace

std::optional<TextEdit> begin_list(yaml::View list, const std::vector<NewFields>& entries) {
  const auto text = source_of(list);
  if (text.substr(begin_of(list), end_of(list) - begin_of(list)) != "[]") return std::nullopt;
  const size_t key = end_of_key(text, begin_of(list));
  const auto between = text.substr(key, begin_of(list) - key);
  const size_t line = yaml::start_of_line(text, key - 1);
  const auto name = text.substr(line, key - 1 - line);
  const auto rest = text.substr(end_of(list), yaml::end_of_line(text, end_of(list)) - end_of(list));
  const size_t sign = rest.find_first_not_of(" \t");
  const bool is_alone = sign == rest.npos || rest[sign] == '#';
  const bool is_section = name.find_first_of(" {[,\"'") == name.npos;
  if (!is_alone || !is_section || between.find_first_not_of(" \t\r\n") != between.npos)
    return std::nullopt;
  const auto style = style_beside(list);
  const auto end = line_end(text);
  std::string lines;
  for (const auto& one : entries)
    lines += end + blanks(style.dash) + '-' + blanks(style.behind) +
             (style.in_braces ? flow_mapping(one)
                              : block_mapping(one, style.dash + 1 + style.behind, end));
  return TextEdit{
      .offset = key, .length = end_of(list) + rest.size() - key, .text = std::string(rest) + lines};
}

TextEdit empty_list(yaml::View list) {
  const auto text = source_of(list);
  const size_t key = end_of_key(text, begin_of(list));
  const size_t end = yaml::end_of_line(text, end_of(list));
  size_t line = yaml::start_of_line(text, begin_of(list));
  if (line > key) --line;
  if (line > key && text[line - 1] == '\r') --line;
  return {.offset = key,
          .length = end - key,
          .text = " []" + std::string(text.substr(key, line - key))};
}

}  // namespace campaign
