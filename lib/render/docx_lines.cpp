// How long texts are on paper, and where they are broken so that their lines look alike.
#include "render/docx_lines.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/letters.hpp"

namespace campaign::render {
namespace {

using Lines = std::vector<std::string>;

/// Lines broken between words as soon as the column is full.
Lines filled(const std::vector<std::string>& words, const Letters& letters, int column) {
  Lines lines;
  for (const auto& word : words) {
    const bool fits = !lines.empty() && length(letters, lines.back() + " " + word) <= column;
    if (fits)
      lines.back() += " " + word;
    else
      lines.push_back(word);
  }
  return lines;
}

/// Words that stay together: `và` begins a line rather than end one, a dash ends one.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  bool joins = false;
  for (const auto part : split(text, ' ')) {
    if (part.empty()) continue;
    const bool dash = part == "-" && !words.empty();
    if (joins || dash)
      (words.back() += ' ') += part;
    else
      words.emplace_back(part);
    joins = capitals(part) == "VÀ";
  }
  return words;
}

}  // namespace

int length(const Letters& letters, std::string_view text) {
  return line_width(text, letters.bold) * letters.half_points * 10 / 1000;
}

int widest_line(const std::vector<std::string>& lines, const Letters& letters) {
  int widest = 0;
  for (const auto& line : lines) widest = std::max(widest, length(letters, line));
  return widest;
}

std::vector<std::string> balanced_lines(const std::string& text, const Letters& letters,
                                        int column) {
  const auto words = words_of(text);
  Lines best = filled(words, letters, column);
  for (int narrower = column; narrower > 0; narrower -= 20) {
    Lines lines = filled(words, letters, narrower);
    if (lines.size() > best.size()) break;
    best = std::move(lines);
  }
  return best;
}

}  // namespace campaign::render
