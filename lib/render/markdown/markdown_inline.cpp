// Writes inlines as Markdown, escaping only characters that would be syntax in their position.
#include "render/markdown/markdown_inline.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

bool is_word(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') ||
         (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The character at `at + step`; a space outside the text.
char beside(std::string_view text, size_t at, int step) {
  const size_t place = at + static_cast<size_t>(step);
  return place < text.size() ? text[place] : ' ';
}

bool is_mark(std::string_view text, size_t at) {
  const char next = beside(text, at, 1);
  switch (text[at]) {
    case '`':
    case '*':
    case '[':
    case ']':
    case '~':
      return true;
    case '<':
      return next != ' ';
    case '&':
      return is_word(next) || next == '#';
    case '_':
      return !is_word(next) || !is_word(beside(text, at, -1));
    case '!':
      return at + 1 == text.size();
    default:
      return false;
  }
}

std::string escaped(const std::string& text, Spot spot) {
  std::string marked;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool ends_cell = spot == Spot::cell && text[at] == '\\';
    if (text[at] == '\\') {
      marked += ends_cell ? "&#92;" : "\\\\";
      continue;
    }
    const bool border = spot == Spot::cell && text[at] == '|';
    if (border || is_mark(text, at)) marked += '\\';
    marked += text[at];
  }
  return marked;
}

/// A fence longer than any run of backticks inside, with spaces where it would touch one.
std::string code(const std::string& text, Spot spot) {
  size_t longest = 0;
  size_t row = 0;
  for (const char c : text) longest = std::max(longest, row = c == '`' ? row + 1 : 0);
  const std::string fence(longest + 1, '`');
  const bool touches = text.empty() || text.front() == '`' || text.back() == '`' ||
                       (text.front() == ' ' && text.back() == ' ');
  const std::string blank = touches ? " " : "";
  return fence + blank + (spot == Spot::cell ? replace_all(text, "|", "\\|") : text) + blank +
         fence;
}

std::string target(const std::string& address) {
  std::string safe;
  for (const char c : printable(address)) {
    if (c == '<' || c == '>' || c == '\\') safe += '\\';
    safe += c == '|' ? std::string("%7C") : std::string(1, c);
  }
  const bool simple = !safe.empty() && safe.find_first_of(" ()<>\\") == std::string::npos;
  return simple ? safe : "<" + safe + ">";
}

/// Escapes the start of a line that would be read as a heading, list, quote, rule, fence or the
/// delimiter row of a table.
std::string safe_start(const std::string& line) {
  const size_t first = line.find_first_not_of(' ');
  if (first == std::string::npos) return line;
  const std::string text = line.substr(first);
  const size_t digits = text.find_first_not_of("0123456789");
  if (digits != std::string::npos && digits > 0 && (text[digits] == '.' || text[digits] == ')') &&
      beside(text, digits, 1) == ' ')
    return text.substr(0, digits) + '\\' + text.substr(digits);
  const bool sign = text[0] == '-' || text[0] == '+';
  const bool begins_list = sign && (beside(text, 0, 1) == ' ' || text[0] == beside(text, 0, 1));
  const bool delimits = text.find_first_not_of("-=:| ") == std::string::npos;
  const bool marks = text[0] == '#' || text[0] == '>' || text[0] == '=';
  return begins_list || delimits || marks ? '\\' + text : text;
}

/// `[^1]` for a reference, `[^1]:` before the text of the note.
std::string note(const NoteMark& mark) {
  return "[^" + std::to_string(mark.number) + "]" + (mark.begins_note ? ":" : "");
}

std::string raw(const Inlines& inlines, Spot spot);

std::string one_inline(const Inline& one, Spot spot) {
  return std::visit(
      Overloaded{
          [&](const Text& text) { return escaped(printable(text.text), spot); },
          [&](const Code& part) { return code(printable(part.text), spot); },
          [&](const Strong& strong) { return "**" + raw(strong.inlines, spot) + "**"; },
          [&](const Emphasis& part) { return "*" + raw(part.inlines, spot) + "*"; },
          [&](const Link& link) {
            return "[" + raw(link.inlines, spot) + "](" + target(link.target) + ")";
          },
          [&](const LineBreak&) { return std::string(spot == Spot::paragraph ? "\\\n" : " "); },
          [](const NoteMark& mark) { return note(mark); }},
      one.any);
}

std::string raw(const Inlines& inlines, Spot spot) {
  std::string text;
  for (const auto& one : inlines) text += one_inline(one, spot);
  return text;
}

}  // namespace

std::string markdown_inlines(const Inlines& inlines, Spot spot) {
  std::string text = raw(inlines, spot);
  if (spot == Spot::cell) return std::string(trim(text));
  if (spot == Spot::heading) {
    if (text.ends_with('#')) text.insert(text.size() - 1, "\\");
    return text;
  }
  std::vector<std::string> lines;
  for (const auto line : split(text, '\n')) lines.push_back(safe_start(std::string(line)));
  return join(lines, "\n");
}

}  // namespace campaign::render
