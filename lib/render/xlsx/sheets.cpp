// Collects the tables and charts of a report as sheets of typed cells.
#include "render/xlsx/sheets.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/overloaded.hpp"
#include "document/phrases.hpp"
#include "document/table_head.hpp"
#include "document/wording.hpp"
#include "render/chart/chart_figures.hpp"
#include "render/text/text_table.hpp"
#include "render/text/wrap.hpp"
#include "render/xlsx/form_sheet.hpp"
#include "render/xlsx/sheet_cells.hpp"
#include "render/xlsx/sheet_names.hpp"

namespace campaign::render {
namespace {

using SheetRow = std::vector<SheetCell>;

constexpr int kNarrowestColumn = 6;
constexpr int kWidestColumn = 46;
/// Widths in characters: of a readable page, and of a text column at least.
constexpr int kPage = 150;
constexpr int kComfortableColumn = 14;
/// Maximum lines of a head.
constexpr int kHeadLines = 3;
/// Characters for the filter arrow of a head, and for cell margins.
constexpr int kArrow = 1;
constexpr int kMargin = 2;
/// Creation date of a workbook without one.
constexpr Date kNoDay{2000, 1, 1};

/// A text that is too long for one cell continues in the rows below.
void add_row(Sheet& sheet, const SheetRow& row) {
  std::vector<SheetRow> rows = {row};
  for (size_t i = 0; i < row.size(); ++i) {
    const auto* text = std::get_if<std::string>(&row[i].any);
    if (!text) continue;
    const auto pieces = cell_texts(*text);
    rows.resize(std::max(rows.size(), pieces.size()), SheetRow(row.size()));
    for (size_t piece = 0; piece < pieces.size(); ++piece) rows[piece][i].any = pieces[piece];
  }
  sheet.rows.insert(sheet.rows.end(), rows.begin(), rows.end());
}

/// Narrows the widest column step by step until all fit on the page.
void fit(std::vector<SheetColumn>& columns) {
  int total = 0;
  for (const auto& column : columns) total += column.width;
  for (; total > kPage; --total) {
    const auto widest =
        std::max_element(columns.begin(), columns.end(),
                         [](const auto& a, const auto& b) { return a.width < b.width; });
    if (widest->width <= kComfortableColumn) return;
    --widest->width;
  }
}

/// Sets each width by the longest cell and the wrapped head.
void set_widths(Sheet& sheet) {
  for (size_t i = 0; i < sheet.columns.size(); ++i) {
    auto& column = sheet.columns[i];
    const int head = std::max(widest_word(column.head), widest_line(column.head) / kHeadLines);
    int longest = head + kArrow;
    for (const auto& row : sheet.rows) longest = std::max(longest, widest_line(row[i].shown));
    column.width = std::clamp(longest + kMargin, kNarrowestColumn, kWidestColumn);
  }
  fit(sheet.columns);
}

Sheet sheet_of(const Table& table) {
  Sheet sheet;
  for (size_t i = 0; i < table.columns.size(); ++i) {
    const auto head = i < table.head.size() ? table.head[i] : Inlines();
    sheet.columns.push_back({terminal_text(own_head(head)), table.columns[i], 0, group_of(head)});
  }
  for (const auto& cells : table.rows) {
    SheetRow row;
    for (size_t i = 0; i < table.columns.size(); ++i)
      row.push_back(sheet_cell(i < cells.size() ? cells[i] : Inlines()));
    add_row(sheet, row);
  }
  set_widths(sheet);
  return sheet;
}

/// Clears cells without a figure, which a chart would draw as zero. Returns whether there are any.
bool leave_out_texts(Sheet& sheet) {
  bool any = false;
  for (auto& row : sheet.rows)
    for (size_t i = 1; i < row.size(); ++i) {
      if (!std::holds_alternative<std::string>(row[i].any)) continue;
      row[i].any = std::monostate();
      any = true;
    }
  return any;
}

SheetCell figure_cell(double figure) {
  const Value value = Value::figure(Points::hundredths(std::llround(figure * 100)));
  return sheet_cell({{Text{worded(value), *value.get<Number>()}}});
}

void add_target(Sheet& sheet, const Chart& chart) {
  if (!chart.target) return;
  const auto target = figure_cell(*chart.target);
  sheet.columns.push_back({phrases::target, Align::right});
  for (auto& row : sheet.rows) row.push_back(target);
}

Sheet sheet_of(const Chart& chart) {
  Table table = chart.table;
  for (size_t i = 1; i < table.columns.size(); ++i) table.columns[i] = Align::right;
  Sheet sheet = sheet_of(table);
  if (!chart.measure.empty())
    sheet.note = phrases::unit_of_measure + printable(chart.measure) + ". ";
  if (leave_out_texts(sheet)) sheet.note += phrases::blank_is_missing;
  add_target(sheet, chart);
  set_widths(sheet);
  const auto figures = chart_figures(chart);
  sheet.chart = {chart.kind, figures.low, figures.high, chart.target.has_value()};
  return sheet;
}

/// `Cá nhân` of `II. Cá nhân (03)`: sheets are in order without a number.
std::string name_of(std::string_view title) {
  constexpr std::string_view kAppendix = "Phụ lục ";
  if (title.starts_with(kAppendix)) title.remove_prefix(kAppendix.size());
  const size_t end = std::min(title.find_first_not_of("IVXLC0123456789"), title.size());
  if (end > 0 && title.substr(end).starts_with(". ")) title.remove_prefix(end + 2);
  return std::string(title.substr(0, title.find(" (")));
}

/// `Thành phần tham dự` of `Thành phần tham dự: có mặt 09 thành viên, gồm:`, the line that
/// announces a table; empty for other lines.
std::string caption_of(const Paragraph& paragraph) {
  const auto text = terminal_text(paragraph.inlines);
  return text.ends_with(':') ? text.substr(0, text.find(':')) : std::string();
}

/// Walks the document and titles each table with the line or the heading above it.
class Collector {
 public:
  explicit Collector(const Document& document) : is_form_(document.layout == Layout::form) {
    if (const auto form = form_sheet(document)) names_.unique(form->name);
  }

  void blocks(const Blocks& blocks) {
    for (const auto& block : blocks) std::visit(*this, block.any);
  }
  void operator()(const Heading& heading) {
    heading_ = terminal_text(heading.inlines);
    caption_.clear();
  }
  void operator()(const Paragraph& paragraph) { caption_ = caption_of(paragraph); }
  void operator()(const Part& part) { blocks(part.blocks); }
  void operator()(const Quote& quote) { blocks(quote.blocks); }
  void operator()(const ItemList& list) {
    for (const auto& item : list.items) blocks(item);
  }
  void operator()(const Table& table) {
    const bool in_form = is_form_ && has_head(table) && !std::exchange(has_form_, true);
    if (!in_form && has_head(table)) add(sheet_of(table), caption_.empty() ? heading_ : caption_);
    caption_.clear();
  }
  void operator()(const Chart& chart) {
    if (!chart.table.columns.empty())
      add(sheet_of(chart), chart.title.empty() ? heading_ : printable(chart.title));
  }
  template <class Other>
  void operator()(const Other&) {}

  void add(Sheet sheet, const std::string& title) {
    sheet.title = cell_texts(title).front();
    sheet.name = names_.unique(name_of(title));
    sheets_.push_back(std::move(sheet));
  }
  std::vector<Sheet> sheets() && { return std::move(sheets_); }

 private:
  bool is_form_;
  bool has_form_ = false;  ///< its first table is in the sheet of the form
  std::string heading_ = {};
  std::string caption_ = {};  ///< the line just above, when it announces something
  SheetNames names_ = {};
  std::vector<Sheet> sheets_ = {};
};

/// The footnotes, by the bracketed numbers of other sheets.
Sheet notes_sheet(const std::vector<Inlines>& notes) {
  Sheet sheet;
  sheet.columns = {{phrases::note_number}, {phrases::note}};
  for (size_t i = 0; i < notes.size(); ++i)
    add_row(sheet, {sheet_cell(note_text({static_cast<int>(i) + 1})),
                    sheet_cell(terminal_text(notes[i]))});
  set_widths(sheet);
  return sheet;
}

/// Remarks on a form, which are not part of it.
Sheet remarks_sheet(const std::vector<std::string>& remarks) {
  Sheet sheet;
  sheet.columns = {{.head = phrases::content, .width = kWidestColumn * 2}};
  for (const auto& one : remarks) add_row(sheet, {sheet_cell(one)});
  return sheet;
}

SheetCell value_cell(const Value& value) {
  const auto text = printable(worded(value));
  const auto* day = value.get<Date>();
  return day ? sheet_cell({{Text{text, *day}}}) : sheet_cell(text);
}

/// The provenance of the report, one line per entry.
Sheet origin_sheet(const Origin& origin) {
  Sheet sheet;
  sheet.columns = {{phrases::item}, {phrases::content}};
  for (const auto& [label, known] : origin.lines)
    add_row(sheet, {sheet_cell(label), value_cell(known)});
  set_widths(sheet);
  return sheet;
}

}  // namespace

std::vector<Sheet> sheets_of(const Report& report) {
  Collector collector(report.document);
  collector.blocks(report.document.blocks);
  const auto remarks = form_remarks(report.document);
  if (!remarks.empty()) collector.add(remarks_sheet(remarks), phrases::remarks_sheet);
  if (!report.document.notes.empty())
    collector.add(notes_sheet(report.document.notes), phrases::notes_sheet);
  if (!report.origin.lines.empty())
    collector.add(origin_sheet(report.origin), phrases::origin_sheet);
  return std::move(collector).sheets();
}

WorkbookProperties workbook_properties(const Report& report) {
  const auto cell = [](const std::string& text) { return cell_texts(printable(text)).front(); };
  const auto& origin = report.origin;
  return {cell(origin.subject), cell(origin.period), cell(origin.author), cell(origin.keywords),
          origin.made.value_or(kNoDay)};
}

}  // namespace campaign::render
