// Writes a table of entries as a workbook: days and numbers are what they are, texts stay texts.
#include <xlsxwriter.h>

#include <algorithm>
#include <chrono>
#include <memory>

#include "base/cell_text.hpp"
#include "base/date.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "system/files.hpp"
#include "system/scratch_folder.hpp"
#include "system/world_error.hpp"
#include "table/written_table.hpp"

namespace campaign {
namespace {

constexpr lxw_row_t kHeadRow = 1;
constexpr int kNarrowest = 8, kWidest = 45;  // columns, in characters

void check_written(lxw_error error) {
  if (error != LXW_NO_ERROR)
    throw WorldError(say("the workbook cannot be written: {}", std::string(lxw_strerror(error))));
}

/// The looks of cells.
struct EntryLooks {
  explicit EntryLooks(lxw_workbook* book)
      : title(workbook_add_format(book)),
        head(workbook_add_format(book)),
        text(workbook_add_format(book)),
        day(workbook_add_format(book)) {
    format_set_bold(title);
    format_set_font_size(title, 14);
    format_set_bold(head);
    format_set_bg_color(head, 0xDDE6F0);
    for (auto* one : {head, text, day}) {
      format_set_border(one, LXW_BORDER_THIN);
      format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
    }
    for (auto* one : {head, text}) format_set_text_wrap(one);
    format_set_num_format(day, "dd/mm/yyyy");
  }
  lxw_format *title, *head, *text, *day;
};

/// Days since the last one of 1899 but one; 0 before March 1900, which workbooks count wrong.
int day_number(const std::string& text) {
  const auto day = parse_date(text);
  if (!day || *day < Date{1900, 3, 1}) return 0;
  const std::chrono::sys_days start = std::chrono::year(1899) / 12 / 30;
  const std::chrono::sys_days days = std::chrono::year(day->year) / day->month / day->day;
  return static_cast<int>((days - start).count());
}

std::string text_in_workbook(const WrittenCell& cell) {
  return cell.kind == WrittenCell::Kind::list ? list_cell(cell.texts, cell.separators)
                                              : cell.texts.front();
}

void write_text(lxw_worksheet* paper, lxw_row_t row, lxw_col_t column, const std::string& text,
                lxw_format* look) {
  check_written(worksheet_write_string(paper, row, column, text.c_str(), look));
}

void write_cell(lxw_worksheet* paper, lxw_row_t row, lxw_col_t column, const WrittenCell& cell,
                const EntryLooks& looks) {
  if (cell.kind == WrittenCell::Kind::empty)
    return check_written(worksheet_write_blank(paper, row, column, looks.text));
  const auto text = text_in_workbook(cell);
  const int day = cell.kind == WrittenCell::Kind::day ? day_number(text) : 0;
  if (day > 0) return check_written(worksheet_write_number(paper, row, column, day, looks.day));
  if (cell.kind == WrittenCell::Kind::number)
    return check_written(worksheet_write_number(paper, row, column, std::stod(text), looks.text));
  write_text(paper, row, column, escaped_text(text), looks.text);
}

int column_width(const WrittenTable& table, size_t column) {
  int width = display_width(table.columns[column].head) + 2;
  for (const auto& row : table.rows)
    if (row[column].kind != WrittenCell::Kind::empty)
      width = std::max(width, display_width(text_in_workbook(row[column])) + 1);
  return std::clamp(width, kNarrowest, kWidest);
}

void write_sheet(lxw_worksheet* paper, const WrittenTable& table, const EntryLooks& looks) {
  write_text(paper, 0, 0, table.title, looks.title);
  const auto heads = table.heads();
  for (size_t column = 0; column < heads.size(); ++column) {
    const auto at = static_cast<lxw_col_t>(column);
    check_written(worksheet_set_column(paper, at, at, column_width(table, column), nullptr));
    write_text(paper, kHeadRow, at, heads[column], looks.head);
  }
  for (size_t row = 0; row < table.rows.size(); ++row)
    for (size_t column = 0; column < table.rows[row].size(); ++column)
      write_cell(paper, static_cast<lxw_row_t>(row) + kHeadRow + 1, static_cast<lxw_col_t>(column),
                 table.rows[row][column], looks);
  worksheet_freeze_panes(paper, kHeadRow + 1, 0);
  worksheet_set_landscape(paper);
  worksheet_fit_to_pages(paper, 1, 0);
  check_written(worksheet_repeat_rows(paper, kHeadRow, kHeadRow));
}

}  // namespace

std::string tables::write_xlsx(const WrittenTable& table) {
  const ScratchFolder folder;
  const std::string file = (folder.path() / "table.xlsx").string();
  std::string place = folder.path().string();
  lxw_workbook_options options = {.tmpdir = place.data()};
  std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book(
      workbook_new_opt(file.c_str(), &options), lxw_workbook_free);
  auto* paper = book ? workbook_add_worksheet(book.get(), table.sheet.c_str()) : nullptr;
  if (!paper) throw WorldError(say("the workbook cannot be written: {}", place));
  write_sheet(paper, table, EntryLooks(book.get()));
  lxw_doc_properties properties = {};
  properties.created = 946684800;  // the same for each, so that the same table is the same file
  check_written(workbook_set_properties(book.get(), &properties));
  check_written(workbook_close(book.release()));
  return read_file(file);
}

}  // namespace campaign
