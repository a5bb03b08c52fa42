// Writes a workbook for Excel and LibreOffice with libxlsxwriter.
#include <xlsxwriter.h>

#include <chrono>
#include <map>
#include <memory>

#include "base/message.hpp"
#include "base/overloaded.hpp"
#include "ooxml/package.hpp"
#include "render/renderers.hpp"
#include "render/text/wrap.hpp"
#include "render/xlsx/sheets.hpp"
#include "render/xlsx/xlsx_chart.hpp"
#include "system/files.hpp"
#include "system/scratch_folder.hpp"
#include "system/world_error.hpp"

namespace campaign::render {
namespace {

constexpr lxw_row_t kHeadRow = 2;  // below the title and a note
constexpr uint8_t kA4 = 9;
constexpr size_t kRowsWithChart = 25;  ///< rows that fit on one page with their chart
/// In points; the second is the limit of Excel.
constexpr double kLineHeight = 15.75, kTallestRow = 409;
/// Characters kept free at the edges of a column, and letters per 100 digits, the unit of widths.
constexpr int kCellMargin = 2, kLetters = 115;
constexpr lxw_color_t kInk = 0x1F3864, kHeadFill = 0xDCE6F1, kLine = 0xBFBFBF, kQuiet = 0x7F7F7F;

[[noreturn]] void fail(const std::string& reason) {
  throw WorldError(say("the workbook cannot be written: {}", reason));
}

/// Cell formats, each created once.
class Formats {
 public:
  explicit Formats(lxw_workbook* book) : book_(book) {}

  lxw_format* title() {
    return cached("title", [](lxw_format* one) {
      format_set_bold(one);
      format_set_font_size(one, 14);
    });
  }
  lxw_format* note() {
    return cached("note", [](lxw_format* one) {
      format_set_italic(one);
      format_set_font_color(one, kQuiet);
    });
  }
  lxw_format* head(Align align) {
    return cached("head" + std::to_string(static_cast<int>(align)), [&](lxw_format* one) {
      format_set_bold(one);
      format_set_text_wrap(one);
      format_set_bg_color(one, kHeadFill);
      format_set_font_color(one, kInk);
      format_set_align(one, LXW_ALIGN_VERTICAL_CENTER);
      set_cell(one, align);
    });
  }
  /// `numbers`: a number format; empty for text.
  lxw_format* cell(Align align, const std::string& numbers) {
    return cached("cell" + std::to_string(static_cast<int>(align)) + numbers, [&](lxw_format* one) {
      if (numbers.empty())
        format_set_text_wrap(one);
      else
        format_set_num_format(one, numbers.c_str());
      format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
      set_cell(one, align);
    });
  }

 private:
  template <class Set>
  lxw_format* cached(const std::string& key, Set set) {
    auto& format = formats_[key];
    if (format) return format;
    format = workbook_add_format(book_);
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, 12);
    set(format);
    return format;
  }
  static void set_cell(lxw_format* format, Align align) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLine);
    format_set_align(format, align == Align::right    ? LXW_ALIGN_RIGHT
                             : align == Align::center ? LXW_ALIGN_CENTER
                                                      : LXW_ALIGN_LEFT);
    if (align != Align::center) format_set_indent(format, 1);
  }

  lxw_workbook* book_;
  std::map<std::string, lxw_format*> formats_ = {};
};

struct PageSetup {
  lxw_worksheet* paper;
  Formats& formats;
  const Sheet& sheet;

  lxw_row_t last_row() const { return kHeadRow + static_cast<lxw_row_t>(sheet.rows.size()); }
  lxw_col_t last_column() const { return static_cast<lxw_col_t>(sheet.columns.size() - 1); }
};

void check(lxw_error error) {
  if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
}

void write_cell(const PageSetup& page, lxw_row_t row, lxw_col_t column, const SheetCell& cell) {
  const Align align = page.sheet.columns[column].align;
  auto* paper = page.paper;
  auto& formats = page.formats;
  check(std::visit(Overloaded{[&](std::monostate) {
                                return worksheet_write_blank(paper, row, column,
                                                             formats.cell(align, ""));
                              },
                              [&](const std::string& text) {
                                return worksheet_write_string(paper, row, column, text.c_str(),
                                                              formats.cell(align, ""));
                              },
                              [&](const SheetFigure& figure) {
                                return worksheet_write_number(paper, row, column, figure.value,
                                                              formats.cell(align, figure.format));
                              },
                              [&](const Date& day) {
                                lxw_datetime moment = {day.year, day.month, day.day, 0, 0, 0};
                                return worksheet_write_datetime(paper, row, column, &moment,
                                                                formats.cell(align, "dd/mm/yyyy"));
                              }},
                   cell.any));
}

/// The height of a row by its tallest text; not every spreadsheet computes it.
class Height {
 public:
  void hold(const std::string& text, int width) {
    lines_ = std::max(lines_, wrapped(text, width * kLetters / 100 - kCellMargin).size());
  }
  double points() const {
    return std::min(kTallestRow, kLineHeight * static_cast<double>(lines_) + 3);
  }

 private:
  size_t lines_ = 1;
};

void write_head(const PageSetup& page) {
  const auto& columns = page.sheet.columns;
  Height height;
  for (lxw_col_t i = 0; i < columns.size(); ++i) {
    check(worksheet_set_column(page.paper, i, i, columns[i].width, nullptr));
    check(worksheet_write_string(page.paper, kHeadRow, i, columns[i].head.c_str(),
                                 page.formats.head(columns[i].align)));
    height.hold(columns[i].head, columns[i].width - 1);
  }
  check(worksheet_set_row(page.paper, kHeadRow, height.points() + 3, nullptr));
}

void write_rows(const PageSetup& page) {
  const auto& columns = page.sheet.columns;
  lxw_row_t row = kHeadRow;
  for (const auto& cells : page.sheet.rows) {
    ++row;
    Height height;
    for (lxw_col_t i = 0; i < cells.size(); ++i) {
      write_cell(page, row, i, cells[i]);
      height.hold(cells[i].shown, columns[i].width);
    }
    check(worksheet_set_row(page.paper, row, height.points(), nullptr));
  }
}

/// Sets up a sheet for screen and print.
void set_page(const PageSetup& page) {
  auto* paper = page.paper;
  worksheet_freeze_panes(paper, kHeadRow + 1, 0);
  check(worksheet_autofilter(paper, kHeadRow, 0, page.last_row(), page.last_column()));
  worksheet_set_landscape(paper);
  worksheet_set_paper(paper, kA4);
  worksheet_set_margins(paper, 0.8, 0.6, 0.8, 0.8);
  const bool on_one_page = page.sheet.chart && page.sheet.rows.size() <= kRowsWithChart;
  worksheet_fit_to_pages(paper, 1, on_one_page ? 1 : 0);
  check(worksheet_repeat_rows(paper, kHeadRow, kHeadRow));
  check(worksheet_set_footer(paper, "&C&P/&N"));
  const std::string all = "A1:XFD1048576";
  check(worksheet_ignore_errors(paper, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str()));
}

void write_sheet(lxw_workbook* book, Formats& formats, const Sheet& sheet) {
  auto* paper = workbook_add_worksheet(book, sheet.name.c_str());
  if (!paper) fail(sheet.name);
  const PageSetup page{paper, formats, sheet};
  check(worksheet_write_string(paper, 0, 0, sheet.title.c_str(), formats.title()));
  check(worksheet_write_string(paper, 1, 0, sheet.note.c_str(), formats.note()));
  write_head(page);
  write_rows(page);
  set_page(page);
  draw_chart(book, paper, sheet, kHeadRow);
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
  if (!book) fail(place);
  Formats formats(book.get());
  for (const auto& sheet : sheets_of(report)) write_sheet(book.get(), formats, sheet);
  set_properties(book.get(), workbook_properties(report));
  for (const auto& [name, value] : report.properties)
    check(workbook_set_custom_property_string(book.get(), name.c_str(), value.c_str()));
  check(workbook_close(book.release()));
  return with_plain_properties(read_file(file));
}

}  // namespace campaign::render
