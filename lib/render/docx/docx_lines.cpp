// Measures printed texts and breaks them into lines of similar length.
#include "render/docx/docx_lines.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "document/official_letter.hpp"
#include "render/docx/font_metrics.hpp"

namespace campaign::render {
namespace {

using Lines = std::vector<std::string>;

/// Greedy line breaking.
Lines filled(const std::vector<std::string>& words, const FontSpec& font, int column) {
  Lines lines;
  for (const auto& word : words) {
    const bool fits = !lines.empty() && length(font, lines.back() + " " + word) <= column;
    if (fits)
      lines.back() += " " + word;
    else
      lines.push_back(word);
  }
  return lines;
}

constexpr std::string_view kDash = "-";

/// Joins the two words before a dash, unless the last already contains one.
void join_last_two(std::vector<std::string>& words) {
  if (words.size() < 2 || words.back().find(" - ") != std::string::npos) return;
  const std::string last = std::move(words.back());
  words.pop_back();
  (words.back() += ' ') += last;
}

/// Groups of words to keep on one line: `và` with the next word, two words on either side of a
/// dash, as in `Thi đua - Khen thưởng`, and names of offices and terms.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  size_t joined = 0;  // number of following words that belong to the last group
  auto parts = split(text, ' ');
  std::erase(parts, std::string_view());
  for (size_t at = 0; at < parts.size(); ++at) {
    const auto part = parts[at];
    if (part == kDash) join_last_two(words);
    if ((part == kDash || joined > 0) && !words.empty())
      (words.back() += ' ') += part;
    else
      words.emplace_back(part);
    joined = std::max(part == kDash       ? size_t{2}
                      : begins_line(part) ? size_t{1}
                      : joined > 0        ? joined - 1
                                          : 0,
                      kept_with(parts, at));
  }
  return words;
}

/// Groups of words, or single words when a group is too long for a line.
std::vector<std::string> fitting_words(const std::string& text, const FontSpec& font, int column) {
  auto words = words_of(text);
  if (widest_line(words, font) <= column) return words;
  words.clear();
  for (const auto part : split(text, ' '))
    if (!part.empty()) words.emplace_back(part);
  return words;
}

}  // namespace

int length(const FontSpec& font, std::string_view text) {
  return line_width(text, font.bold) * font.half_points * 10 / 1000;
}

int widest_line(const std::vector<std::string>& lines, const FontSpec& font) {
  int widest = 0;
  for (const auto& line : lines) widest = std::max(widest, length(font, line));
  return widest;
}

std::vector<std::string> balanced_lines(const std::string& text, const FontSpec& font, int column) {
  const auto words = fitting_words(text, font, column);
  Lines best = filled(words, font, column);
  for (int narrower = column; narrower > 0; narrower -= 20) {
    Lines lines = filled(words, font, narrower);
    if (lines.size() > best.size()) break;
    best = std::move(lines);
  }
  return best;
}

}  // namespace campaign::render
