// The contents of a workbook: tables and charts of a report as sheets of typed cells.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// A number and its format in the document.
struct SheetFigure {
  double value = 0;    ///< 0.12 of `12 %`
  std::string format;  ///< `#,##0.00`, the notation independent of locale
};

struct SheetCell {
  /// `monostate`: left empty, for a chart.
  std::variant<std::monostate, std::string, SheetFigure, Date> any;
  std::string shown;  ///< the text in the document
};

struct SheetColumn {
  std::string head = {};
  Align align = Align::left;
  int width = 0;           ///< characters
  std::string group = {};  ///< a head over it and its neighbours of the same group
};

struct SheetChart {
  ChartKind kind = ChartKind::bar;
  double low = 0;  ///< of the scale
  double high = 1;
  bool has_target = false;  ///< the last column
};

struct Sheet {
  std::string name;   ///< unique; at most 31 characters
  std::string title;  ///< above the table
  std::vector<SheetColumn> columns;
  std::vector<std::vector<SheetCell>> rows;  ///< each as wide as `columns`
  std::optional<SheetChart> chart = {};      ///< below the table; the first column has the names
  std::string note = {};                     ///< below the title
};

/// One sheet for every chart and every table with a head, then the footnotes and the provenance.
std::vector<Sheet> sheets_of(const Report& report);

/// Metadata of the file.
struct WorkbookProperties {
  std::string title;
  std::string subject;
  std::string author;
  std::string comment;
  Date made;
};
WorkbookProperties workbook_properties(const Report& report);

}  // namespace campaign::render
