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
    return {.problem = say("the number {}… has more than two decimals: round it in the table",
                           Hundredths{static_cast<int64_t>(std::trunc(hundredths))})};
  return {.given = Points::hundredths(static_cast<int64_t>(whole))};
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// `1.234.567,5`, `1 234` and `1,234.5` as `1234567.5`, `1234` and `1234.5`; empty where the marks
/// can be read in two ways, or in none.
std::string without_marks(const std::string& text) {
  const size_t first = text.find_first_of("., "), last = text.find_last_of("., ");
  if (first == text.npos) return {};
  if (text[first] == text[last])
    return first != last || text[first] == ' ' ? without_thousands_separators(text) : "";
  const auto whole = without_thousands_separators(text.substr(0, last));
  return whole.empty() || text[last] == ' ' ? "" : whole + "." + text.substr(last + 1);
}

/// `27,5`, `27.5`, `1.234,5`; what may be a thousand or decimals is refused with both readings, in
/// the digits of the cell.
CellMark typed_number(const std::string& cell) {
  const auto text = replace_all(cell, "\u00a0", " ");
  const std::string sign = text.starts_with('-') ? "-" : "";
  auto parsed = parse_points(text);
  if (const auto* wrong = std::get_if<NotANumber>(&parsed)) {
    const auto plain =
        wrong->comma ? replace_all(text, ",", ".") : sign + without_marks(text.substr(sign.size()));
    auto again = parse_points(plain);
    if (!std::holds_alternative<Points>(again))
      return {.problem = joined({wrong->reason, wrong->help}, ": ")};
    parsed = std::move(again);
  }
  return {.given = std::get<Points>(parsed)};
}

}  // namespace

Message shown_error(const TableCell& cell) {
  return cell.text.starts_with("=")
             ? say("the formula {} has no result: open the file in its program and save it",
                   cell.text)
             : say("the cell shows the error {}", cell.text);
}

CellMark mark_in(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::number) return number_of(cell.text);
  if (cell.kind == TableCell::Kind::percent)
    return {.problem = tr("the cell shows a percentage, not points")};
  if (cell.kind == TableCell::Kind::day)
    return {.problem = tr("the cell shows a day or a time, not points")};
  if (cell.kind == TableCell::Kind::error) return {.problem = shown_error(cell)};
  if (cell.kind == TableCell::Kind::struck)
    return {.problem = say("`{}` is struck out: leave in the cell what holds", cell.text)};
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
