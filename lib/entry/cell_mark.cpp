// The mark that a cell of an office's table means.
#include "entry/cell_mark.hpp"

#include <charconv>
#include <cmath>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "load/choice_names.hpp"

namespace campaign {
namespace {

constexpr double kLargest = 1e9;

/// A number as a workbook keeps it: 27.5 may stand there as 27.500000000000004.
CellMark number_of(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || std::abs(value) > kLargest)
    return {.problem = say("`{}` is no number", text)};
  const double hundredths = value * 100;
  const double whole = std::round(hundredths);
  if (std::abs(hundredths - whole) > 1e-6)
    return {.problem = say("{} has more than two decimals", text)};
  return {.given = Points::hundredths(static_cast<int64_t>(whole))};
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// `27,5`, `27.5`, `1.234,5`; a point before three digits and nothing else is not clear.
CellMark typed_number(std::string text) {
  const size_t comma = text.find(',');
  if (comma != text.npos) {
    if (text.find(',', comma + 1) != text.npos) return {.problem = say("`{}` is no number", text)};
    text = replace_all(text.substr(0, comma), ".", "") + "." + text.substr(comma + 1);
  } else if (const size_t dot = text.find('.'); dot != text.npos && text.size() - dot - 1 == 3) {
    return {.problem = say("`{}` may be a thousand or a decimal: write it as a number", text)};
  }
  auto parsed = parse_points(text);
  if (const auto* points = std::get_if<Points>(&parsed)) return {.given = *points};
  return {.problem = std::get<NotANumber>(parsed).reason};
}

}  // namespace

CellMark mark_in(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::number) return number_of(cell.text);
  if (cell.kind == TableCell::Kind::percent)
    return {.problem = tr("the cell shows a percentage, not points")};
  if (cell.kind == TableCell::Kind::day)
    return {.problem = tr("the cell shows a day or a time, not points")};
  if (cell.kind == TableCell::Kind::error)
    return {.problem = say("the cell shows the error {}", cell.text)};
  const std::string sign = cell.text.starts_with('-') ? cell.text.substr(1) : cell.text;
  if (!sign.empty() && is_digits(sign.substr(0, 1))) return typed_number(cell.text);
  const auto folded_text = folded(cell.text);
  const bool means_both = folded_text == "co" || folded_text == "khong";  // of "Không có vi phạm"
  const auto word = means_both ? "" : choice_meant(cell.text, enum_names<Judgement>());
  for (const auto& [name, value] : words<Judgement>)
    if (name == word || name == lower_case(cell.text)) return {.given = value};
  return {.problem =
              say("`{}` is neither points nor one of met, not-met, not-applicable", cell.text)};
}

std::string mark_text(const GivenMark& given) {
  if (const auto* points = std::get_if<Points>(&given)) return points->text();
  return std::string(word_of(std::get<Judgement>(given)));
}

}  // namespace campaign
