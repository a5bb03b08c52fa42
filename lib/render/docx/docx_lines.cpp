// How long texts are on paper, and where they are broken so that their lines look alike.
#include "render/docx/docx_lines.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "document/official_letter.hpp"
#include "render/docx/font_metrics.hpp"

namespace campaign::render {
namespace {

using Lines = std::vector<std::string>;

/// Lines broken between words as soon as the column is full.
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

/// The two words before a dash become one, unless they already are.
void join_last_two(std::vector<std::string>& words) {
  if (words.size() < 2 || words.back().find(" - ") != std::string::npos) return;
  const std::string last = std::move(words.back());
  words.pop_back();
  (words.back() += ' ') += last;
}

/// Words that stay together: `và` begins a line rather than end one, and most names at a dash are
/// of two words, as in `Thi đua - Khen thưởng`.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  int joined = 0;  // how many words more belong to the last
  for (const auto part : split(text, ' ')) {
    if (part.empty()) continue;
    if (part == kDash) join_last_two(words);
    if ((part == kDash || joined > 0) && !words.empty())
      (words.back() += ' ') += part;
    else
      words.emplace_back(part);
    joined = part == kDash ? 2 : begins_line(part) ? 1 : std::max(0, joined - 1);
  }
  return words;
}

/// What stays together, or single words when that is too long for a line.
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
