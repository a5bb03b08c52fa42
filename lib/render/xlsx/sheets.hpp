// What a workbook holds: the tables and charts of a report as sheets of typed cells.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// A number, and how the document shows it.
struct SheetFigure {
  double value = 0;    ///< 0.12 of `12 %`
  std::string format;  ///< `#,##0.00`, as spreadsheets write it in every language
};

struct SheetCell {
  /// Nothing for a figure that a chart leaves out.
  std::variant<std::monostate, std::string, SheetFigure, Date> any;
  std::string shown;  ///< as the document shows it
};

struct SheetColumn {
  std::string head = {};
  Align align = Align::left;
  int width = 0;  ///< characters
};

struct SheetChart {
  ChartKind kind = ChartKind::bar;
  double low = 0;  ///< of the scale
  double high = 1;
  bool has_target = false;  ///< the last column
};

struct Sheet {
  std::string name;   ///< no other sheet has it; at most 31 characters
  std::string title;  ///< stands above the table
  std::vector<SheetColumn> columns;
  std::vector<std::vector<SheetCell>> rows;  ///< each as wide as `columns`
  std::optional<SheetChart> chart = {};      ///< drawn below: first column by the others
  std::string note = {};                     ///< stands below the title
};

/// A sheet for every table that has a head and for every chart of the document, and last one that
/// shows where the numbers come from.
std::vector<Sheet> sheets_of(const Report& report);

/// What the file says of itself.
struct WorkbookProperties {
  std::string title;
  std::string subject;
  std::string author;
  std::string comment;
  Date made;
};
WorkbookProperties workbook_properties(const Report& report);

}  // namespace campaign::render
