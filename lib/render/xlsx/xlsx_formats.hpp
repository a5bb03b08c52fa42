// Formats, values and heights of the cells of a workbook.
#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>

#include "render/xlsx/sheets.hpp"

namespace campaign::render {

[[noreturn]] void fail_workbook(const std::string& reason);
/// Fails where the library reports an error.
void check(lxw_error error);

constexpr uint8_t kA4 = 9;  ///< a size of paper

/// The look of a text of a form that stands in no table.
struct TextLook {
  bool bold = false;
  bool italic = false;
  bool large = false;  ///< a title
  Align align = Align::left;
};

/// Formats of cells, each created once.
class CellFormats {
 public:
  explicit CellFormats(lxw_workbook* book) : book_(book) {}

  lxw_format* title();
  lxw_format* note();
  lxw_format* head(Align align);
  /// `numbers`: a number format; empty for text.
  lxw_format* cell(Align align, const std::string& numbers);
  /// Of a form: black on white, thin lines; `turned`: read from below.
  lxw_format* form_head(bool turned);
  lxw_format* form_cell(Align align, const std::string& numbers, const TextLook& look);
  lxw_format* form_text(const TextLook& look);

 private:
  template <class Set>
  lxw_format* cached(const std::string& key, Set set);

  lxw_workbook* book_;
  std::map<std::string, lxw_format*> formats_ = {};
};

/// Writes a text, number, date or empty cell.
void write_sheet_cell(lxw_worksheet* paper, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
                      CellFormats& formats, Align align);

/// The height of a row by its tallest text; not every spreadsheet computes it.
class RowHeight {
 public:
  void hold(const std::string& text, int width);
  double points() const;

 private:
  size_t lines_ = 1;
};

}  // namespace campaign::render
