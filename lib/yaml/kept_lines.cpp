// Line ends that the library drops from a text, though YAML 1.2 keeps them.
#include "yaml/kept_lines.hpp"

#include <algorithm>

#include "yaml/extent.hpp"

namespace campaign::yaml {
namespace {

size_t count_lines(std::string_view text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

bool is_folded_and_kept(std::string_view source, size_t from) {
  return byte_at(source, from) == '>' &&
         (byte_at(source, from + 1) == '+' || byte_at(source, from + 2) == '+');
}

}  // namespace

std::string with_kept_lines(std::string_view source, size_t from, size_t to, std::string value) {
  const char first = byte_at(source, from);
  if (value.empty() && (first == '"' || first == '\'') && to > from + 2) {
    const auto within = source.substr(from + 1, to - from - 2);
    const size_t lines = count_lines(within);
    if (lines == 0 || within.find_first_not_of(" \t\r\n") != kNowhere) return value;
    return lines == 1 ? " " : std::string(lines - 1, '\n');
  }
  const size_t last = value.find_last_not_of('\n');
  if (!is_folded_and_kept(source, from) || last == kNowhere) return value;
  const size_t next = std::min(source.find_first_not_of(" \r\n", to), source.size());
  const auto behind = source.substr(to, next - to);
  value.resize(last + 1);
  return value.append(count_lines(behind), '\n');
}

}  // namespace campaign::yaml
