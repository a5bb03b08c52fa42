// Sums of a form as formulas, where what they add up to is known and right.
#include "render/xlsx/form_sums.hpp"

#include <cmath>
#include <optional>

namespace campaign::render {
namespace {

const double* figure_in(const FormCell& cell) {
  const auto* figure = std::get_if<SheetFigure>(&cell.cell.any);
  return figure ? &figure->value : nullptr;
}

using Places = std::vector<std::pair<size_t, size_t>>;

/// Makes a cell a sum where the parts that are figures do add up to it.
void set_sum(FormSheet& form, std::pair<size_t, size_t> whole, const Places& parts) {
  auto& cell = form.rows[whole.first][whole.second];
  const auto* known = figure_in(cell);
  if (!known || !cell.sum_of.empty()) return;
  double sum = 0;
  Places figures;
  for (const auto& [row, column] : parts)
    if (const auto* part = figure_in(form.rows[row][column])) {
      figures.emplace_back(row, column);
      sum += *part;
    }
  if (figures.size() > 1 && std::abs(sum - *known) < 0.001) cell.sum_of = figures;
}

/// Columns by their numbers: `1` of `1=(2+3)`; `...`: all that are numbered after the first one.
std::vector<size_t> columns_named(const FormSheet& form, const std::string& number) {
  std::vector<size_t> found;
  if (number == "...") {
    const auto first = columns_named(form, "1");
    for (size_t i = first.empty() ? form.columns.size() : first[0] + 1; i < form.columns.size();
         ++i)
      found.push_back(i);
    return found;
  }
  for (size_t i = 0; i < form.numbering.size(); ++i)
    if (form.numbering[i].substr(0, form.numbering[i].find('=')) == number) found.push_back(i);
  return found;
}

std::optional<size_t> row_named(const FormSheet& form, const std::string& code) {
  for (size_t i = 0; i < form.rows.size(); ++i)
    for (const auto& cell : form.rows[i])
      if (cell.cell.shown == code && !figure_in(cell)) return i;
  return std::nullopt;
}

void set_column_sums(FormSheet& form, const std::vector<Sum>& sums) {
  for (const auto& sum : sums) {
    const auto whole = columns_named(form, sum.whole);
    std::vector<size_t> parts;
    for (const auto& name : sum.parts)
      for (const size_t column : columns_named(form, name)) parts.push_back(column);
    if (whole.size() != 1 || parts.empty()) continue;
    for (size_t row = 0; row < form.rows.size(); ++row) {
      Places places;
      for (const size_t column : parts) places.emplace_back(row, column);
      set_sum(form, {row, whole.front()}, places);
    }
  }
}

void set_row_sums(FormSheet& form, const std::vector<Sum>& sums) {
  for (const auto& sum : sums) {
    const auto whole = row_named(form, sum.whole);
    std::vector<size_t> parts;
    for (const auto& code : sum.parts)
      if (const auto row = row_named(form, code)) parts.push_back(*row);
    if (!whole || parts.size() != sum.parts.size()) continue;
    for (size_t column = 0; column < form.columns.size(); ++column) {
      Places places;
      for (const size_t row : parts) places.emplace_back(row, column);
      set_sum(form, {*whole, column}, places);
    }
  }
}

}  // namespace

void set_sums(FormSheet& form, const Document& document) {
  set_column_sums(form, document.column_sums);
  set_row_sums(form, document.row_sums);
}

}  // namespace campaign::render
