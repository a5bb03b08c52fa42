// Fits a text that has a fixed place into its width by smaller letters.
#include "render/docx/placed_lines.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/word.hpp"

namespace campaign::render {
namespace {

constexpr double kStep = 0.5;
constexpr double kSmallest = 2.0 / 3;

bool all_fit(const std::vector<std::string>& lines, const PlacedText& text, const FontSpec& font) {
  return static_cast<int>(lines.size()) <= std::max(1, text.lines) &&
         widest_line(lines, font) <= twips(text.width);
}

}  // namespace

PlacedLines placed_lines(const PlacedText& text) {
  const std::string words(trim(plain_text(text.inlines)));
  PlacedLines placed{text.size, {}, true};
  if (words.empty()) return placed;
  for (double size = text.size; size >= text.size * kSmallest; size -= kStep) {
    const FontSpec font{static_cast<int>(size * 2 + 0.5), text.bold};
    placed.size = size;
    placed.lines = balanced_lines(words, font, twips(text.width));
    if (all_fit(placed.lines, text, font)) return placed;
  }
  placed.fits = false;
  return placed;
}

std::vector<std::string> texts_too_long(const Document& document) {
  std::vector<std::string> texts;
  for (const auto& block : document.blocks)
    if (const auto* page = std::get_if<PlacedPage>(&block.any))
      for (const auto& one : page->texts)
        if (!placed_lines(one).fits) texts.push_back(plain_text(one.inlines));
  return texts;
}

}  // namespace campaign::render
