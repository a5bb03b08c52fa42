// Converts table cells of a document into spreadsheet cells: numbers, dates or texts.
#include "render/xlsx/sheet_cells.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
#include "document/phrases.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

/// Significant digits that a spreadsheet keeps of a number.
constexpr auto kMostDigits = 15;
/// Spreadsheets have no earlier dates.
constexpr int kFirstYear = 1901;
/// Limit of a cell in UTF-16 units, with room for escapes.
constexpr size_t kLongestCell = 32'000;

/// Keeps the decimals of `shown`; percentages are divided by 100. `nullopt` for too many digits.
std::optional<SheetFigure> figure(const Number& number, std::string_view shown) {
  const auto digits =
      std::count_if(shown.begin(), shown.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits > kMostDigits) return std::nullopt;
  const bool percent = shown.ends_with('%');
  const size_t comma = shown.find(',');
  const auto decimals = comma == shown.npos ? 0 : shown.find_last_of("0123456789") - comma;
  const auto value = static_cast<double>(number.value.hundredths()) / 100;
  std::string format = "#,##0" + (decimals > 0 ? "." + std::string(decimals, '0') : "");
  if (percent) format += shown.ends_with(" %") ? " %" : "%";
  if (phrases::is_change(shown))
    format = fmt::format("\"{}\"{};\"{}\"{}", phrases::up, format, phrases::down, format);
  return SheetFigure{percent ? value / 100 : value, format};
}

bool is_escape(std::string_view text) {
  const auto is_hex = [](unsigned char c) { return std::isxdigit(c) != 0; };
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

/// The next character as written to the file. Spreadsheets read `_x000D_` as an escape, so its
/// first underscore is escaped. Characters that XML forbids become U+FFFD.
std::string next_written(std::string_view text, size_t& at) {
  const bool escape = is_escape(text.substr(at));
  const char32_t c = next_character(text, at);
  if (escape) return "_x005F_";
  std::string written;
  append_character(written, c == 0xFFFE || c == 0xFFFF ? U'\uFFFD' : c);
  return written;
}

}  // namespace

SheetCell sheet_cell(const std::string& text) { return {text, text}; }

SheetCell sheet_cell(const Inlines& inlines) {
  const auto text = terminal_text(inlines);
  const auto value = value_of(inlines);
  const auto* number = std::get_if<Number>(&value);
  if (number)
    if (const auto known = figure(*number, text)) return {*known, text};
  const auto* day = std::get_if<Date>(&value);
  if (day && day->year >= kFirstYear) return {*day, text};
  return sheet_cell(text);
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
