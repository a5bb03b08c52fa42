// A table of cells, as an office wrote it in a workbook or a csv file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/message.hpp"

namespace campaign {

struct TableCell {
  /// `struck`: a part of what it shows is struck out, which stands between `~~` and `~~`.
  enum class Kind { empty, text, number, percent, day, error, struck };
  Kind kind = Kind::empty;
  /// Without blanks around it; of a number as the file has it, with a point: `27.5`, `0.9` of 90 %,
  /// and of a day the days since 1900; of an error what is shown: `#REF!`, or the formula `=50+8`
  /// without a result, as a program leaves it that computes none.
  std::string text = {};
  size_t range = 0;  ///< the number of the merged cells that it is one of; 0: of none
};

/// Around what is struck out, while a text is read.
constexpr char kStruckMark = '\x01';

/// A cell of text, or an empty one; blanks around it go.
TableCell text_cell(std::string_view text);

struct CellTable {
  std::string name = {};  ///< of the sheet; empty for a file of one table
  bool hidden = false;    ///< not shown by the program that it is opened with
  std::vector<std::vector<TableCell>> rows = {};
  std::vector<size_t> hidden_rows = {}, hidden_columns = {};
  std::vector<std::string> above = {};  ///< paragraphs before it, since the table before
  /// What the program that made the file said of it, by name.
  std::vector<std::pair<std::string, std::string>> properties = {};

  /// An empty cell outside of the table.
  const TableCell& cell(size_t row, size_t column) const;
};

/// `B7` for row 6 and column 1.
std::string cell_name(size_t row, size_t column);

/// The tables of a file by the ending of its name. Nullopt when they cannot be read, with the
/// reason in `why`: `is a damaged file`.
std::optional<std::vector<CellTable>> read_tables(std::string_view bytes, std::string_view ending,
                                                  Message& why);

/// The endings that can be read: `.xlsx`, `.csv` …
std::vector<std::string_view> table_endings();

namespace tables {
#define ENTRY(name, ending) \
  std::optional<std::vector<CellTable>> name(std::string_view bytes, Message& why);
#include "table/readers.def"
}  // namespace tables

}  // namespace campaign
