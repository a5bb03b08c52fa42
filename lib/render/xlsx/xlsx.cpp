// Writes a workbook for Excel and LibreOffice with libxlsxwriter.
#include <algorithm>
#include <chrono>
#include <memory>

#include "ooxml/package.hpp"
#include "render/renderers.hpp"
#include "render/xlsx/sheets.hpp"
#include "render/xlsx/xlsx_chart.hpp"
#include "render/xlsx/xlsx_form.hpp"
#include "render/xlsx/xlsx_formats.hpp"
#include "system/files.hpp"
#include "system/scratch_folder.hpp"

namespace campaign::render {
namespace {

constexpr lxw_row_t kHeadRow = 2;      // below the title and a note
constexpr size_t kRowsWithChart = 25;  ///< rows that fit on one page with their chart

bool has_groups(const Sheet& sheet) {
  return std::any_of(sheet.columns.begin(), sheet.columns.end(),
                     [](const SheetColumn& column) { return !column.group.empty(); });
}

struct PageSetup {
  lxw_worksheet* paper;
  CellFormats& formats;
  const Sheet& sheet;

  /// The row of the heads that stand just above the body.
  lxw_row_t head_row() const { return kHeadRow + (has_groups(sheet) ? 1 : 0); }
  lxw_row_t last_row() const { return head_row() + static_cast<lxw_row_t>(sheet.rows.size()); }
  lxw_col_t last_column() const { return static_cast<lxw_col_t>(sheet.columns.size() - 1); }
};

/// A head over the columns from `first` to before `end`, or of one column in both rows.
void write_group(const PageSetup& page, lxw_col_t first, lxw_col_t end) {
  const auto& columns = page.sheet.columns;
  const auto& group = columns[first].group;
  auto* format = page.formats.head(Align::center);
  if (group.empty())
    check(worksheet_merge_range(page.paper, kHeadRow, first, kHeadRow + 1, first,
                                columns[first].head.c_str(), format));
  else if (end - first == 1)
    check(worksheet_write_string(page.paper, kHeadRow, first, group.c_str(), format));
  else
    check(worksheet_merge_range(page.paper, kHeadRow, first, kHeadRow,
                                static_cast<lxw_col_t>(end - 1), group.c_str(), format));
}

void write_groups(const PageSetup& page) {
  const auto& columns = page.sheet.columns;
  for (lxw_col_t first = 0; first < columns.size();) {
    lxw_col_t end = first + 1;
    while (end < columns.size() && !columns[first].group.empty() &&
           columns[end].group == columns[first].group)
      ++end;
    write_group(page, first, end);
    first = end;
  }
}

void write_head(const PageSetup& page) {
  const auto& columns = page.sheet.columns;
  const bool grouped = has_groups(page.sheet);
  if (grouped) write_groups(page);
  RowHeight height;
  for (lxw_col_t i = 0; i < columns.size(); ++i) {
    check(worksheet_set_column(page.paper, i, i, columns[i].width, nullptr));
    if (!grouped || !columns[i].group.empty())
      check(worksheet_write_string(page.paper, page.head_row(), i, columns[i].head.c_str(),
                                   page.formats.head(columns[i].align)));
    height.hold(columns[i].head, columns[i].width - 1);
  }
  check(worksheet_set_row(page.paper, page.head_row(), height.points() + 3, nullptr));
}

void write_rows(const PageSetup& page) {
  const auto& columns = page.sheet.columns;
  lxw_row_t row = page.head_row();
  for (const auto& cells : page.sheet.rows) {
    ++row;
    RowHeight height;
    for (lxw_col_t i = 0; i < cells.size(); ++i) {
      write_sheet_cell(page.paper, row, i, cells[i], page.formats, columns[i].align);
      height.hold(cells[i].shown, columns[i].width);
    }
    check(worksheet_set_row(page.paper, row, height.points(), nullptr));
  }
}

/// Wider tables are printed on their side.
bool is_wide(const Sheet& sheet) {
  constexpr int kPortrait = 95;
  int width = 0;
  for (const auto& column : sheet.columns) width += column.width;
  return sheet.chart || width > kPortrait;
}

/// Sets up a sheet for screen and print.
void set_page(const PageSetup& page) {
  auto* paper = page.paper;
  worksheet_freeze_panes(paper, page.head_row() + 1, 0);
  check(worksheet_autofilter(paper, page.head_row(), 0, page.last_row(), page.last_column()));
  if (is_wide(page.sheet))
    worksheet_set_landscape(paper);
  else
    worksheet_set_portrait(paper);
  worksheet_set_paper(paper, kA4);
  worksheet_set_margins(paper, 0.8, 0.6, 0.8, 0.8);
  const bool on_one_page = page.sheet.chart && page.sheet.rows.size() <= kRowsWithChart;
  worksheet_fit_to_pages(paper, 1, on_one_page ? 1 : 0);
  check(worksheet_repeat_rows(paper, kHeadRow, page.head_row()));
  check(worksheet_set_footer(paper, "&C&P/&N"));
  const std::string all = "A1:XFD1048576";
  check(worksheet_ignore_errors(paper, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str()));
}

void write_sheet(lxw_workbook* book, CellFormats& formats, const Sheet& sheet) {
  auto* paper = workbook_add_worksheet(book, sheet.name.c_str());
  if (!paper) fail_workbook(sheet.name);
  const PageSetup page{paper, formats, sheet};
  check(worksheet_write_string(paper, 0, 0, sheet.title.c_str(), formats.title()));
  check(worksheet_write_string(paper, 1, 0, sheet.note.c_str(), formats.note()));
  write_head(page);
  write_rows(page);
  set_page(page);
  draw_chart(book, paper, sheet, page.head_row());
}

/// Uses the date of the report as creation time, so that the same report gives the same file.
void set_properties(lxw_workbook* book, WorkbookProperties facts) {
  using namespace std::chrono;
  const year_month_day day{year(facts.made.year), month(static_cast<unsigned>(facts.made.month)),
                           std::chrono::day(static_cast<unsigned>(facts.made.day))};
  lxw_doc_properties properties = {.title = facts.title.data(), .subject = facts.subject.data()};
  properties.author = facts.author.data();
  properties.comments = facts.comment.data();
  properties.created = system_clock::to_time_t(sys_days(day));
  check(workbook_set_properties(book, &properties));
}

/// Stores the properties uncompressed: they identify files written by this program.
std::string with_plain_properties(const std::string& workbook) {
  Message why;
  auto parts = unzipped(workbook, why);
  if (!parts) return workbook;
  for (auto& part : *parts) part.plain = part.name == "docProps/core.xml";
  return zipped(*parts);
}

}  // namespace

std::string xlsx(const Report& report, const RenderOptions&) {
  const ScratchFolder folder;
  const std::string file = (folder.path() / "report.xlsx").string();
  std::string place = folder.path().string();
  lxw_workbook_options options = {.tmpdir = place.data()};
  std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book(
      workbook_new_opt(file.c_str(), &options), lxw_workbook_free);
  if (!book) fail_workbook(place);
  CellFormats formats(book.get());
  const auto form = form_sheet(report.document);
  if (form) write_form(book.get(), formats, *form);
  for (const auto& sheet : sheets_of(report)) write_sheet(book.get(), formats, sheet);
  set_properties(book.get(), workbook_properties(report));
  for (const auto& [name, value] : report.properties)
    check(workbook_set_custom_property_string(book.get(), name.c_str(), value.c_str()));
  check(workbook_close(book.release()));
  return with_plain_properties(read_file(file));
}

}  // namespace campaign::render
