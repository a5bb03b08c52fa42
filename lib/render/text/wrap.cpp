// Wraps text into lines, measured in terminal columns.
#include "render/text/wrap.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace campaign::render {
namespace {

bool allows_break_after(char c) { return c == '/' || c == '-'; }

/// The length in bytes of the longest prefix of a word that fits, at least one character.
size_t fitting(std::string_view word, int width) {
  size_t end = 0;
  size_t best = 0;
  for (int used = 0; end < word.size();) {
    size_t next = end;
    next_character(word, next);
    used += display_width(word.substr(end, next - end));
    if (used > width && end > 0) break;
    end = next;
    if (allows_break_after(word[end - 1]) && end > 1) best = end;
  }
  return best > 0 && end < word.size() ? best : end;
}

/// Accumulates lines word by word.
struct LineWrapper {
  int width;
  int hanging;
  std::vector<std::string> lines = {};

  int room() const { return std::max(1, lines.empty() ? width : width - hanging); }
  std::string_view fill_lines(std::string_view word);
  void add(std::string_view text);
};

/// Adds the lines that a long word fills, and returns the rest of it.
std::string_view LineWrapper::fill_lines(std::string_view word) {
  for (size_t end = fitting(word, room()); end < word.size(); end = fitting(word, room())) {
    lines.emplace_back(word.substr(0, end));
    word.remove_prefix(end);
  }
  return word;
}

void LineWrapper::add(std::string_view text) {
  std::string line;
  int used = 0;
  for (const auto word : split(text, ' ')) {
    if (word.empty()) continue;
    const int wide = display_width(word);
    if (!line.empty() && used + 1 + wide <= room()) {
      (line += ' ') += word;
      used += 1 + wide;
      continue;
    }
    if (!line.empty()) lines.push_back(std::move(line));
    line = fill_lines(word);
    used = display_width(line);
  }
  lines.push_back(std::move(line));
}

template <class Ends>
int widest_part(std::string_view text, Ends ends) {
  int widest = 0;
  size_t start = 0;
  for (size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && !ends(text[at])) continue;
    const bool blank = at == text.size() || text[at] == ' ' || text[at] == '\n';
    const size_t end = blank ? at : at + 1;
    widest = std::max(widest, display_width(text.substr(start, end - start)));
    start = at + 1;
  }
  return widest;
}

std::string link_text(const Link& link) {
  const std::string text = terminal_text(link.inlines);
  const std::string target = printable(link.target);
  if (target.empty() || target == text || target == "mailto:" + text) return text;
  return text + " (" + target + ")";
}

}  // namespace

std::string terminal_text(const Inlines& inlines) {
  std::string text;
  for (const auto& one : inlines)
    text += std::visit(Overloaded{[](const Text& part) { return printable(part.text); },
                                  [](const Code& part) { return printable(part.text); },
                                  [](const Link& link) { return link_text(link); },
                                  [](const LineBreak&) { return std::string("\n"); },
                                  [](const NoteMark& mark) { return note_text(mark); },
                                  [](const auto& marked) { return terminal_text(marked.inlines); }},
                       one.any);
  return text;
}

std::vector<std::string> wrapped(std::string_view text, int width, int hanging) {
  hanging = std::clamp(hanging, 0, std::max(width - 1, 0));
  LineWrapper wrapper{std::max(width, 1), hanging};
  for (const auto line : split(text, '\n')) wrapper.add(line);
  for (size_t i = 1; i < wrapper.lines.size(); ++i)
    wrapper.lines[i].insert(0, static_cast<size_t>(hanging), ' ');
  return std::move(wrapper.lines);
}

int widest_line(std::string_view text) {
  return widest_part(text, [](char c) { return c == '\n'; });
}

int widest_word(std::string_view text) {
  return widest_part(text, [](char c) { return c == '\n' || c == ' '; });
}

int widest_piece(std::string_view text) {
  return widest_part(text, [](char c) { return c == '\n' || c == ' ' || allows_break_after(c); });
}

std::string repeated(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace campaign::render
