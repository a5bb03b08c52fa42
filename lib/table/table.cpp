// A table of cells, as an office wrote it in a workbook or a csv file.
#include "table/table.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign {
namespace {

struct TableReader {
  std::string_view ending;
  std::optional<std::vector<CellTable>> (*read)(std::string_view bytes, Message& why);
};

constexpr TableReader kReaders[] = {
#define ENTRY(name, ending) {ending, tables::name},
#include "table/readers.def"
};

}  // namespace

const TableCell& CellTable::cell(size_t row, size_t column) const {
  static const TableCell none;
  return row < rows.size() && column < rows[row].size() ? rows[row][column] : none;
}

std::string cell_name(size_t row, size_t column) {
  std::string letters;
  for (size_t left = column + 1; left > 0; left = (left - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  return letters + std::to_string(row + 1);
}

std::vector<std::string_view> table_endings() {
  std::vector<std::string_view> list;
  for (const auto& one : kReaders) list.push_back(one.ending);
  return list;
}

std::optional<std::vector<CellTable>> read_tables(std::string_view bytes, std::string_view ending,
                                                  Message& why) {
  const std::string small = lower_case(ending);
  const auto* reader = std::find_if(std::begin(kReaders), std::end(kReaders),
                                    [&](const TableReader& one) { return one.ending == small; });
  if (reader != std::end(kReaders)) return reader->read(bytes, why);
  why = tr("is not a table that can be read");
  return std::nullopt;
}

}  // namespace campaign
