// A fixed form, such as official statistics, as one sheet: head, table, sums and signatures.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "render/xlsx/sheets.hpp"
#include "render/xlsx/xlsx_formats.hpp"

namespace campaign::render {

/// Heads of more columns of figures are turned, to be as narrow as the figures.
inline constexpr size_t kUprightHeads = 9;

struct FormText {
  std::string text = {};
  TextLook look = {};
};

/// A line over the whole width, or in two halves.
struct FormLine {
  FormText left = {};
  std::optional<FormText> right = {};
};

struct FormCell {
  SheetCell cell = {};
  TextLook look = {};
  /// Cells of the table, by row and column, whose sum it is; checked. Empty: a value of its own.
  std::vector<std::pair<size_t, size_t>> sum_of = {};
};

struct FormSheet {
  std::string name = {};
  bool landscape = false;
  std::vector<FormLine> above = {};
  std::vector<SheetColumn> columns = {};
  std::vector<std::string> numbering = {};  ///< of the columns: `A`, `B`, `1`; empty: none
  std::vector<std::vector<FormCell>> rows = {};
  std::vector<FormLine> below = {};
};

/// The form of a document; `nullopt` when it is none, or has no table.
std::optional<FormSheet> form_sheet(const Document& document);
/// What stands below the line that ends a form: remarks for who makes it, on a sheet of their own.
std::vector<std::string> form_remarks(const Document& document);

}  // namespace campaign::render
