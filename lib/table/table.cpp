// A table of cells, as an office wrote it in a workbook or a csv file.
#include "table/table.hpp"

#include <algorithm>

#include "base/registry.hpp"
#include "base/text.hpp"
#include "ooxml/package.hpp"

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

/// What offices send besides, and what makes of it something that can be read.
struct OtherFormat {
  std::string_view ending;
  const char* advice;
};

constexpr const char* kSaveAsWorkbook = translatable(
    "is in a format that is not read: open it in Excel or LibreOffice and save it as .xlsx or "
    ".csv");
constexpr const char* kSaveAsWord = translatable(
    "is in a format that is not read: open it in Word or LibreOffice and save it as .docx");
constexpr const char* kPictures = translatable(
    "holds a printed page and no table: ask for the workbook or the Word file that it was made of");

constexpr OtherFormat kOthers[] = {
    {".xls", kSaveAsWorkbook},  {".xlsb", kSaveAsWorkbook}, {".xlt", kSaveAsWorkbook},
    {".ods", kSaveAsWorkbook},  {".fods", kSaveAsWorkbook}, {".numbers", kSaveAsWorkbook},
    {".html", kSaveAsWorkbook}, {".htm", kSaveAsWorkbook},  {".doc", kSaveAsWord},
    {".odt", kSaveAsWord},      {".rtf", kSaveAsWord},      {".pdf", kPictures},
    {".jpg", kPictures},        {".jpeg", kPictures},       {".png", kPictures}};

/// What the first bytes say, whatever the name says; empty when they do not speak against it.
Message other_content(std::string_view bytes, const std::string& ending) {
  const bool is_book = ending == ".xlsx" || ending == ".xlsm";
  if (is_book && is_of_old_office(bytes) && !is_encrypted(bytes))
    return tr(
        "is a workbook of an old Excel (.xls), whatever its name says: open it in Excel and "
        "save it as .xlsx");
  if (is_book && trim(bytes.substr(0, 100)).starts_with('<'))
    return tr("is a web page, whatever its name says: open it in Excel and save it as .xlsx");
  if (!is_book && ending != ".docx" && (bytes.starts_with("PK") || is_of_old_office(bytes)))
    return tr(
        "is no text but a workbook or a Word file, whatever its name says: save it as .xlsx "
        "or .docx");
  return {};
}

/// Blanks of other widths, and signs without any, are blanks and nothing to who typed them.
void with_plain_blanks(std::vector<CellTable>& tables) {
  for (auto& table : tables)
    for (auto& row : table.rows)
      for (auto& cell : row) {
        if (cell.text.find_first_of("\xc2\xe2\xef") == std::string::npos) continue;
        for (const char* blank : {"\u00a0", "\u202f", "\u2007"})
          cell.text = replace_all(cell.text, blank, " ");
        for (const char* nothing : {"\u200b", "\u2060", "\ufeff"})
          cell.text = replace_all(cell.text, nothing, "");
        cell.text = std::string(trim(cell.text));
        if (cell.text.empty()) cell.kind = TableCell::Kind::empty;
      }
}

}  // namespace

TableCell text_cell(std::string_view text) {
  text = trim(text);
  if (text.empty()) return {};
  if (text.find(kStruckMark) == text.npos) return {TableCell::Kind::text, std::string(text)};
  return {TableCell::Kind::struck,
          replace_all(std::string(text), std::string(1, kStruckMark), "~~")};
}

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
  if (reader != std::end(kReaders)) {
    why = other_content(bytes, small);
    auto read = why.empty() ? reader->read(bytes, why) : std::nullopt;
    if (read) with_plain_blanks(*read);
    return read;
  }
  why = say("is not a table that can be read: these are {}", listed_names(table_endings()));
  for (const auto& one : kOthers)
    if (one.ending == small) why = tr(one.advice);
  return std::nullopt;
}

}  // namespace campaign
