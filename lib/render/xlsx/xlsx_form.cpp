// Writes a fixed form as a sheet of a workbook, ready to be printed and signed.
#include "render/xlsx/xlsx_form.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace campaign::render {
namespace {

constexpr double kTurnedHead = 150;  ///< points
constexpr double kOnePage = 860;     ///< lower forms are made smaller to fit on a page, in points

class FormWriter {
 public:
  FormWriter(lxw_worksheet* paper, CellFormats& formats, const FormSheet& form)
      : paper_(paper), formats_(formats), form_(form) {}

  void write() {
    for (lxw_col_t i = 0; i < form_.columns.size(); ++i)
      check(worksheet_set_column(paper_, i, i, form_.columns[i].width, nullptr));
    for (const auto& line : form_.above) write_line(line);
    write_form_head();
    write_numbering();
    first_ = row_;
    for (const auto& cells : form_.rows) write_form_row(cells);
    for (const auto& line : form_.below) write_line(line);
    set_paper();
  }

 private:
  lxw_col_t last() const { return static_cast<lxw_col_t>(form_.columns.size() - 1); }
  /// The last column of the left half.
  lxw_col_t middle() const {
    int whole = 0, left = 0;
    for (const auto& column : form_.columns) whole += column.width;
    lxw_col_t column = 0;
    while (column + 1 < last() && (left + form_.columns[column].width) * 2 < whole)
      left += form_.columns[column++].width;
    return column;
  }
  int width(lxw_col_t first, lxw_col_t end) const {
    int sum = 0;
    for (lxw_col_t i = first; i <= end; ++i) sum += form_.columns[i].width;
    return sum;
  }
  void write_over(lxw_row_t row, lxw_col_t first, lxw_col_t end, const std::string& text,
                  lxw_format* format) {
    if (first == end)
      check(worksheet_write_string(paper_, row, first, text.c_str(), format));
    else
      check(worksheet_merge_range(paper_, row, first, row, end, text.c_str(), format));
  }
  bool is_turned(size_t column) const {
    const auto figures = std::count_if(form_.columns.begin(), form_.columns.end(),
                                       [](const auto& one) { return one.align == Align::right; });
    return static_cast<size_t>(figures) > kUprightHeads &&
           form_.columns[column].align == Align::right;
  }
  bool has_groups() const {
    return std::any_of(form_.columns.begin(), form_.columns.end(),
                       [](const auto& one) { return !one.group.empty(); });
  }

  void set_height(double points) {
    check(worksheet_set_row(paper_, row_, points, nullptr));
    height_ += points;
  }
  void write_line(const FormLine& line);
  void write_form_head();
  void write_numbering();
  void write_form_row(const std::vector<FormCell>& cells);
  void write_form_cell(lxw_col_t column, const FormCell& cell);
  std::string formula(const FormCell& cell) const;
  void set_paper();

  lxw_worksheet* paper_;
  CellFormats& formats_;
  const FormSheet& form_;
  lxw_row_t row_ = 0;
  double height_ = 0;  ///< of the rows so far, in points
  lxw_row_t head_ = 0;
  lxw_row_t first_ = 0;  ///< of the figures
};

void FormWriter::write_line(const FormLine& line) {
  RowHeight height;
  const lxw_col_t end = line.right ? middle() : last();
  write_over(row_, 0, end, line.left.text, formats_.form_text(line.left.look));
  height.hold(line.left.text, width(0, end));
  if (line.right) {
    const lxw_col_t begin = static_cast<lxw_col_t>(end + 1);
    write_over(row_, begin, last(), line.right->text, formats_.form_text(line.right->look));
    height.hold(line.right->text, width(begin, last()));
  }
  if (line.left.look.large) height.hold(line.left.text, width(0, end) * 7 / 10);
  set_height(height.points() * (line.left.look.large ? 1.3 : 1));
  ++row_;
}

void FormWriter::write_form_head() {
  head_ = row_;
  const bool grouped = has_groups();
  RowHeight height;
  bool turned = false;
  for (lxw_col_t i = 0; i <= last(); ++i) {
    const auto& column = form_.columns[i];
    auto* format = formats_.form_head(is_turned(i));
    turned |= is_turned(i);
    if (!is_turned(i)) height.hold(column.head, column.width);
    const lxw_row_t below = row_ + (grouped ? 1 : 0);
    if (grouped && column.group.empty())
      check(worksheet_merge_range(paper_, row_, i, below, i, column.head.c_str(), format));
    else
      check(worksheet_write_string(paper_, below, i, column.head.c_str(), format));
  }
  for (lxw_col_t i = 0; grouped && i <= last();) {
    lxw_col_t end = i;
    const auto& group = form_.columns[i].group;
    while (end < last() && !group.empty() && form_.columns[end + 1].group == group) ++end;
    if (!group.empty()) write_over(row_, i, end, group, formats_.form_head(false));
    i = static_cast<lxw_col_t>(end + 1);
  }
  row_ += grouped ? 2 : 1;
  const double points = turned ? std::max(kTurnedHead, height.points()) : height.points();
  --row_;
  set_height(points + 4);
  ++row_;
}

void FormWriter::write_numbering() {
  if (form_.numbering.empty()) return;
  auto* format = formats_.form_cell(Align::center, "", {.italic = true});
  for (lxw_col_t i = 0; i <= last(); ++i)
    check(worksheet_write_string(paper_, row_, i, form_.numbering[i].c_str(), format));
  ++row_;
}

void FormWriter::write_form_row(const std::vector<FormCell>& cells) {
  RowHeight height;
  for (lxw_col_t i = 0; i < cells.size(); ++i) {
    write_form_cell(i, cells[i]);
    height.hold(cells[i].cell.shown, form_.columns[i].width);
  }
  set_height(height.points());
  ++row_;
}

/// `SUM(E9:H9)` of neighbours in a row, else `E9+E11`.
std::string FormWriter::formula(const FormCell& cell) const {
  const auto name = [&](const std::pair<size_t, size_t>& place) {
    std::array<char, 16> text{};
    lxw_rowcol_to_cell(text.data(), first_ + static_cast<lxw_row_t>(place.first),
                       static_cast<lxw_col_t>(place.second));
    return std::string(text.data());
  };
  const auto& parts = cell.sum_of;
  bool row = parts.size() > 1;
  for (size_t i = 1; i < parts.size(); ++i)
    row = row && parts[i].first == parts[0].first && parts[i].second == parts[i - 1].second + 1;
  if (row) return "=SUM(" + name(parts.front()) + ":" + name(parts.back()) + ")";
  std::vector<std::string> names;
  for (const auto& part : parts) names.push_back(name(part));
  return "=" + join(names, "+");
}

void FormWriter::write_form_cell(lxw_col_t column, const FormCell& cell) {
  const auto align = form_.columns[column].align;
  if (const auto* figure = std::get_if<SheetFigure>(&cell.cell.any)) {
    auto* format = formats_.form_cell(align, figure->format, cell.look);
    return cell.sum_of.empty()
               ? check(worksheet_write_number(paper_, row_, column, figure->value, format))
               : check(worksheet_write_formula_num(paper_, row_, column, formula(cell).c_str(),
                                                   format, figure->value));
  }
  const auto* text = std::get_if<std::string>(&cell.cell.any);
  const std::string shown = text ? *text : cell.cell.shown;
  check(worksheet_write_string(paper_, row_, column, shown.c_str(),
                               formats_.form_cell(align, "", cell.look)));
}

void FormWriter::set_paper() {
  if (form_.landscape)
    worksheet_set_landscape(paper_);
  else
    worksheet_set_portrait(paper_);
  worksheet_set_paper(paper_, kA4);
  worksheet_set_margins(paper_, 0.6, 0.5, 0.6, 0.6);
  worksheet_center_horizontally(paper_);
  worksheet_fit_to_pages(paper_, 1, height_ < kOnePage ? 1 : 0);
  check(worksheet_repeat_rows(paper_, head_, first_ - 1));
  check(worksheet_print_area(paper_, 0, 0, row_ - 1, last()));
  worksheet_gridlines(paper_, LXW_HIDE_ALL_GRIDLINES);
  const std::string all = "A1:XFD1048576";
  check(worksheet_ignore_errors(paper_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str()));
}

}  // namespace

void write_form(lxw_workbook* book, CellFormats& formats, const FormSheet& form) {
  auto* paper = workbook_add_worksheet(book, form.name.c_str());
  if (!paper) fail_workbook(form.name);
  FormWriter(paper, formats, form).write();
}

}  // namespace campaign::render
