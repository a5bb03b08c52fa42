// Formats, values and heights of the cells of a workbook.
#include "render/xlsx/xlsx_formats.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/overloaded.hpp"
#include "render/text/wrap.hpp"
#include "system/world_error.hpp"

namespace campaign::render {
namespace {

constexpr lxw_color_t kInk = 0x1F3864, kHeadFill = 0xDCE6F1, kLine = 0xBFBFBF, kQuiet = 0x7F7F7F;
/// In points; the second is the limit of Excel.
constexpr double kLineHeight = 15.75, kTallestRow = 409;
/// Characters kept free at the edges of a column, and letters per 100 digits, the unit of widths.
constexpr int kCellMargin = 2, kLetters = 115;

void align_text(lxw_format* format, Align align) {
  format_set_align(format, align == Align::right    ? LXW_ALIGN_RIGHT
                           : align == Align::center ? LXW_ALIGN_CENTER
                                                    : LXW_ALIGN_LEFT);
}

void set_borders(lxw_format* format, Align align) {
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, kLine);
  align_text(format, align);
  if (align != Align::center) format_set_indent(format, 1);
}

void set_look(lxw_format* format, const TextLook& look) {
  if (look.bold) format_set_bold(format);
  if (look.italic) format_set_italic(format);
  if (look.large) format_set_font_size(format, 14);
}

std::string key_of(const TextLook& look) {
  return std::to_string(look.bold) + std::to_string(look.italic) + std::to_string(look.large) +
         std::to_string(static_cast<int>(look.align));
}

}  // namespace

void fail_workbook(const std::string& reason) {
  throw WorldError(say("the workbook cannot be written: {}", reason));
}

void check(lxw_error error) {
  if (error != LXW_NO_ERROR) fail_workbook(lxw_strerror(error));
}

template <class Set>
lxw_format* CellFormats::cached(const std::string& key, Set set) {
  auto& format = formats_[key];
  if (format) return format;
  format = workbook_add_format(book_);
  format_set_font_name(format, "Times New Roman");
  format_set_font_size(format, 12);
  set(format);
  return format;
}

lxw_format* CellFormats::title() {
  return cached("title", [](lxw_format* one) {
    format_set_bold(one);
    format_set_font_size(one, 14);
  });
}

lxw_format* CellFormats::note() {
  return cached("note", [](lxw_format* one) {
    format_set_italic(one);
    format_set_font_color(one, kQuiet);
  });
}

lxw_format* CellFormats::head(Align align) {
  return cached("head" + std::to_string(static_cast<int>(align)), [&](lxw_format* one) {
    format_set_bold(one);
    format_set_text_wrap(one);
    format_set_bg_color(one, kHeadFill);
    format_set_font_color(one, kInk);
    format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
    set_borders(one, align);
  });
}

lxw_format* CellFormats::cell(Align align, const std::string& numbers) {
  return cached("cell" + std::to_string(static_cast<int>(align)) + numbers, [&](lxw_format* one) {
    if (numbers.empty())
      format_set_text_wrap(one);
    else
      format_set_num_format(one, numbers.c_str());
    format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
    set_borders(one, align);
  });
}

lxw_format* CellFormats::form_head(bool turned) {
  return cached(turned ? "form-turned" : "form-head", [&](lxw_format* one) {
    format_set_bold(one);
    format_set_text_wrap(one);
    format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(one, LXW_BORDER_THIN);
    align_text(one, Align::center);
    if (turned) format_set_rotation(one, 90);
  });
}

lxw_format* CellFormats::form_cell(Align align, const std::string& numbers, const TextLook& look) {
  const auto key = "form-cell" + std::to_string(static_cast<int>(align)) + numbers + key_of(look);
  return cached(key, [&](lxw_format* one) {
    if (numbers.empty())
      format_set_text_wrap(one);
    else
      format_set_num_format(one, numbers.c_str());
    format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(one, LXW_BORDER_THIN);
    align_text(one, align);
    if (align == Align::right) format_set_indent(one, 1);
    set_look(one, look);
  });
}

lxw_format* CellFormats::form_text(const TextLook& look) {
  return cached("form-text" + key_of(look), [&](lxw_format* one) {
    format_set_text_wrap(one);
    format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
    align_text(one, look.align);
    set_look(one, look);
  });
}

void write_sheet_cell(lxw_worksheet* paper, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
                      CellFormats& formats, Align align) {
  check(std::visit(Overloaded{[&](std::monostate) {
                                return worksheet_write_blank(paper, row, column,
                                                             formats.cell(align, ""));
                              },
                              [&](const std::string& text) {
                                return worksheet_write_string(paper, row, column, text.c_str(),
                                                              formats.cell(align, ""));
                              },
                              [&](const SheetFigure& figure) {
                                return worksheet_write_number(paper, row, column, figure.value,
                                                              formats.cell(align, figure.format));
                              },
                              [&](const Date& day) {
                                lxw_datetime moment = {day.year, day.month, day.day, 0, 0, 0};
                                return worksheet_write_datetime(paper, row, column, &moment,
                                                                formats.cell(align, "dd/mm/yyyy"));
                              }},
                   cell.any));
}

void RowHeight::hold(const std::string& text, int width) {
  lines_ = std::max(lines_, wrapped(text, width * kLetters / 100 - kCellMargin).size());
}

double RowHeight::points() const {
  return std::min(kTallestRow, kLineHeight * static_cast<double>(lines_) + 3);
}

}  // namespace campaign::render
