// A workbook to be filled in: cells refuse what cannot stand there, and what is given is locked.
#include "table/form_workbook.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

#include "base/message.hpp"
#include "base/text.hpp"
#include "system/files.hpp"
#include "system/scratch_folder.hpp"
#include "system/world_error.hpp"
#include "table/table.hpp"

namespace campaign {
namespace {

constexpr lxw_row_t kTitleRow = 0, kColumnHeads = 2;
constexpr double kLineHeight = 15, kRowHeight = 18, kNotesWidth = 90;
constexpr size_t kFewestLines = 3;  // of the heads
constexpr int kPaperA4 = 9;

void check_form(lxw_error error) {
  if (error != LXW_NO_ERROR)
    throw WorldError(say("the workbook cannot be written: {}", std::string(lxw_strerror(error))));
}

/// The looks of cells.
struct Looks {
  explicit Looks(lxw_workbook* book)
      : title(workbook_add_format(book)),
        head(workbook_add_format(book)),
        given(workbook_add_format(book)),
        open(workbook_add_format(book)),
        note(workbook_add_format(book)) {
    format_set_bold(title);
    format_set_font_size(title, 14);
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_align(head, LXW_ALIGN_CENTER);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(head, 0xDDE6F0);
    for (auto* one : {head, given, open}) format_set_border(one, LXW_BORDER_THIN);
    for (auto* one : {given, open}) format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(given);
    format_set_unlocked(open);
    format_set_bg_color(open, 0xFFFFF0);
    format_set_text_wrap(note);
    format_set_align(note, LXW_ALIGN_VERTICAL_TOP);
  }
  lxw_format *title, *head, *given, *open, *note;
};

void set_numbers(lxw_data_validation& validation, const FormColumn& column) {
  validation.validate = column.whole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
  validation.criteria = column.most ? LXW_VALIDATION_CRITERIA_BETWEEN
                                    : LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
  if (column.most) validation.maximum_number = std::stod(column.most->text());
}

/// A number or one of the words, as a formula on the first cell of the column.
std::string number_or_word(const FormColumn& column, lxw_col_t at) {
  const std::string cell = cell_name(kColumnHeads + 1, at);
  std::string formula = "=OR(AND(ISNUMBER(" + cell + ")," + cell + ">=0";
  if (column.most) formula += "," + cell + "<=" + column.most->text();
  formula += ")";
  for (const auto& one : column.choices) formula += "," + cell + "=\"" + one + "\"";
  return formula + ")";
}

/// What may be typed into the open cells of a column. The library takes texts that it could change.
void add_validation(lxw_worksheet* paper, FormColumn column, lxw_col_t at, lxw_row_t last_row) {
  lxw_data_validation validation = {};
  std::string formula = number_or_word(column, at);
  std::vector<char*> choices;
  for (auto& one : column.choices) choices.push_back(one.data());
  choices.push_back(nullptr);
  if (column.numbers && !column.choices.empty()) {
    validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    validation.value_formula = formula.data();
  } else if (column.numbers) {
    set_numbers(validation, column);
  } else {
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = choices.data();
  }
  validation.error_message = column.refused.data();
  check_form(
      worksheet_data_validation_range(paper, kColumnHeads + 1, at, last_row, at, &validation));
}

/// Words may leave a third of each line empty.
size_t lines_in(const std::string& text, int width) {
  return static_cast<size_t>(display_width(text)) * 3 / 2 / static_cast<size_t>(width) + 1;
}

double row_height(const FormSheet& sheet, const std::vector<std::string>& texts) {
  size_t lines = 1;
  for (size_t column = 0; column < texts.size() && sheet.columns[column].locked; ++column)
    if (display_width(texts[column]) > sheet.columns[column].width)
      lines = std::max(lines, lines_in(texts[column], sheet.columns[column].width));
  return std::max(kRowHeight, static_cast<double>(lines) * kLineHeight);
}

void write_rows_of(lxw_worksheet* paper, const FormSheet& sheet, const Looks& looks) {
  for (size_t row = 0; row < sheet.rows.size(); ++row) {
    const auto at = static_cast<lxw_row_t>(row) + kColumnHeads + 1;
    check_form(worksheet_set_row(paper, at, row_height(sheet, sheet.rows[row]), nullptr));
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
      const auto& texts = sheet.rows[row];
      const auto place = static_cast<lxw_col_t>(column);
      check_form(column < texts.size() && sheet.columns[column].locked
                     ? worksheet_write_string(paper, at, place, texts[column].c_str(), looks.given)
                     : worksheet_write_blank(paper, at, place, looks.open));
    }
  }
}

/// High enough for the longest head.
double head_height(const std::vector<FormColumn>& columns) {
  size_t lines = kFewestLines;
  for (const auto& one : columns) lines = std::max(lines, lines_in(one.head, one.width));
  return static_cast<double>(lines) * kLineHeight;
}

void write_form(lxw_workbook* book, const FormSheet& sheet, const Looks& looks) {
  auto* paper = workbook_add_worksheet(book, sheet.name.c_str());
  if (!paper) throw WorldError(say("the workbook cannot be written: {}", sheet.name));
  check_form(worksheet_write_string(paper, kTitleRow, 0, sheet.title.c_str(), looks.title));
  check_form(worksheet_set_row(paper, kColumnHeads, head_height(sheet.columns), nullptr));
  lxw_col_t first_open = 0;
  for (size_t column = 0; column < sheet.columns.size(); ++column) {
    const auto& one = sheet.columns[column];
    const auto at = static_cast<lxw_col_t>(column);
    check_form(worksheet_set_column(paper, at, at, one.width, nullptr));
    check_form(worksheet_write_string(paper, kColumnHeads, at, one.head.c_str(), looks.head));
    if (one.locked) first_open = static_cast<lxw_col_t>(column + 1);
    const auto last_row = static_cast<lxw_row_t>(sheet.rows.size()) + kColumnHeads;
    if (!one.locked && !sheet.rows.empty()) add_validation(paper, one, at, last_row);
  }
  write_rows_of(paper, sheet, looks);
  worksheet_freeze_panes(paper, kColumnHeads + 1, first_open);
  worksheet_set_landscape(paper);
  worksheet_set_paper(paper, kPaperA4);
  worksheet_fit_to_pages(paper, 1, 0);
  check_form(worksheet_repeat_rows(paper, kColumnHeads, kColumnHeads));
  lxw_protection options = {};
  options.format_columns = LXW_TRUE;
  options.format_rows = LXW_TRUE;
  worksheet_protect(paper, nullptr, &options);  // no password: it is no secret
}

}  // namespace

std::string form_workbook(const std::vector<FormSheet>& sheets, const std::string& notes_name,
                          const std::vector<std::string>& notes, const FormProperties& facts) {
  const ScratchFolder folder;
  const std::string file = (folder.path() / "form.xlsx").string();
  std::string place = folder.path().string();
  lxw_workbook_options options = {.tmpdir = place.data()};
  std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book(
      workbook_new_opt(file.c_str(), &options), lxw_workbook_free);
  if (!book) throw WorldError(say("the workbook cannot be written: {}", place));
  const Looks looks(book.get());
  for (const auto& one : sheets) write_form(book.get(), one, looks);
  auto* paper = workbook_add_worksheet(book.get(), notes_name.c_str());
  if (!paper) throw WorldError(say("the workbook cannot be written: {}", notes_name));
  check_form(worksheet_set_column(paper, 0, 0, kNotesWidth, nullptr));
  for (size_t row = 0; row < notes.size(); ++row)
    check_form(worksheet_write_string(paper, static_cast<lxw_row_t>(row), 0, notes[row].c_str(),
                                      looks.note));
  lxw_doc_properties properties = {};
  properties.created = 946684800;  // the same for each, so that the same form is the same file
  check_form(workbook_set_properties(book.get(), &properties));
  for (const auto& [name, value] : facts)
    check_form(workbook_set_custom_property_string(book.get(), name.c_str(), value.c_str()));
  check_form(workbook_close(book.release()));
  return read_file(file);
}

}  // namespace campaign
