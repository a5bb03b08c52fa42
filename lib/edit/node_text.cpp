// Where nodes stand in their text, and how new entries are written.
#include "edit/node_text.hpp"

#include "yaml/extent.hpp"

namespace campaign {

std::string_view source_of(yaml::View node) { return node.span().file->text(); }
size_t begin_of(yaml::View node) { return node.span().offset; }
size_t end_of(yaml::View node) { return node.span().offset + node.span().length; }
char first_byte(yaml::View node) { return yaml::byte_at(source_of(node), begin_of(node)); }
bool is_flow(yaml::View node) { return first_byte(node) == '{' || first_byte(node) == '['; }

std::string line_end(std::string_view text) {
  const size_t at = text.find('\n');
  return at != text.npos && at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

std::string blanks(size_t count) { return std::string(count, ' '); }

yaml::View last_of(yaml::View parent) {
  auto last = parent.first_child();
  for (auto one = last; one; one = one.next()) last = one;
  return last;
}

std::string flow_mapping(const NewFields& fields) {
  std::string text;
  for (const auto& [key, value] : fields) text += (text.empty() ? "" : ", ") + key + ": " + value;
  return "{" + text + "}";
}

std::string block_mapping(const NewFields& fields, size_t indent, const std::string& end) {
  std::string lines;
  for (const auto& [key, value] : fields)
    lines += (lines.empty() ? "" : end + blanks(indent)) + key + ": " + value;
  return lines;
}

}  // namespace campaign
