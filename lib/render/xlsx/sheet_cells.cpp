// What a cell of a document is in a spreadsheet: a number, a day or a text.
#include "render/xlsx/sheet_cells.hpp"

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
#include "document/wording.hpp"

namespace campaign::render {
namespace {

/// More digits than a spreadsheet keeps of a number.
constexpr auto kMostDigits = 15;
/// No spreadsheet knows days before it.
constexpr int kFirstYear = 1901;
/// Of UTF-16: what a cell holds at most, with room for escapes.
constexpr size_t kLongestCell = 32'000;

std::string format_of(std::string_view text) {
  const bool percent = text.ends_with('%');
  const bool apart = percent && text.find(' ') != std::string_view::npos;
  const auto number = trim(text.substr(0, text.size() - percent));
  const size_t comma = std::min(number.find(','), number.size());
  const size_t whole = comma - number.starts_with('-');
  const bool grouped = number.find('.') != std::string_view::npos || whole <= 3;
  std::string format = grouped ? "#,##0" : "0";
  if (comma < number.size()) format += "." + std::string(number.size() - comma - 1, '0');
  return format + (apart ? " " : "") + (percent ? "%" : "");
}

std::optional<SheetFigure> figure(std::string_view text) {
  text = trim(text);
  const auto value = figure_of(text);
  const auto digits =
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!value || digits > kMostDigits) return std::nullopt;
  return SheetFigure{text.ends_with('%') ? *value / 100 : *value, format_of(text)};
}

bool is_escape(std::string_view text) {
  const auto is_hex = [](unsigned char c) { return std::isxdigit(c) != 0; };
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

/// Spreadsheets read `_x000D_` as a character: its first mark is written as such an escape. What
/// XML cannot hold is U+FFFD.
std::string next_written(std::string_view text, size_t& at) {
  const bool escape = is_escape(text.substr(at));
  const char32_t c = next_character(text, at);
  if (escape) return "_x005F_";
  std::string written;
  append_character(written, c == 0xFFFE || c == 0xFFFF ? U'\uFFFD' : c);
  return written;
}

}  // namespace

SheetCell sheet_cell(const std::string& text, bool is_figure) {
  if (is_figure)
    if (const auto number = figure(text)) return {*number, text};
  const auto date = date_of(text);
  if (date && date->year >= kFirstYear) return {*date, text};
  return {text, text};
}

std::vector<std::string> cell_texts(const std::string& text) {
  std::vector<std::string> pieces(1);
  size_t units = 0;
  for (size_t at = 0; at < text.size();) {
    const std::string written = next_written(text, at);
    if (units >= kLongestCell) pieces.emplace_back();
    if (units >= kLongestCell) units = 0;
    pieces.back() += written;
    units += written.size() == 4 ? 2 : character_count(written);
  }
  return pieces;
}

}  // namespace campaign::render
