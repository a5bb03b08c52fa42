// Writes a report as Markdown that is fit for further editing by hand.
#include <algorithm>

#include "base/overloaded.hpp"
#include "document/phrases.hpp"
#include "render/chart/chart_figures.hpp"
#include "render/markdown/markdown_inline.hpp"
#include "render/renderers.hpp"
#include "render/text/text_table.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

/// Cells are padded up to this width; longer ones are not aligned.
constexpr int kWidestPadding = 60;

std::string block_text(const Block& block);

std::string blocks_text(const Blocks& blocks, const std::string& gap = "\n\n") {
  std::vector<std::string> texts;
  for (const auto& block : blocks) texts.push_back(block_text(block));
  return join(texts, gap);
}

std::string prefixed(const std::string& text, const std::string& first, const std::string& others) {
  std::string all;
  const auto lines = split(text, '\n');
  for (size_t i = 0; i < lines.size(); ++i) {
    const std::string line = (i == 0 ? first : others) + std::string(lines[i]);
    all += (i == 0 ? "" : "\n") + line.substr(0, line.find_last_not_of(' ') + 1);
  }
  return all;
}

std::string list_text(const ItemList& list) {
  const std::string gap = is_tight(list) ? "\n" : "\n\n";
  std::vector<std::string> items;
  int number = list.start;
  for (const auto& item : list.items) {
    const std::string mark = list.ordered ? std::to_string(number++) + ". " : "- ";
    items.push_back(prefixed(blocks_text(item, gap), mark, std::string(mark.size(), ' ')));
  }
  return join(items, gap);
}

std::string rule_cell(Align align, int width) {
  const std::string dashes(static_cast<size_t>(std::max(width, 3)), '-');
  if (align == Align::right) return dashes.substr(1) + ":";
  return align == Align::center ? ":" + dashes.substr(2) + ":" : dashes;
}

std::string row_text(const Table& table, const std::vector<std::string>& cells,
                     const std::vector<int>& widths) {
  std::string text = "|";
  for (size_t i = 0; i < cells.size(); ++i)
    text += " " + pad(cells[i], std::min(widths[i], kWidestPadding), table.columns[i]) + " |";
  return text;
}

std::vector<std::string> cells_of(const Table::Row& row) {
  std::vector<std::string> cells;
  for (const auto& cell : row) cells.push_back(markdown_inlines(cell, Spot::cell));
  return cells;
}

std::string table_text(const Table& table) {
  std::vector<std::vector<std::string>> rows = {cells_of(table.head)};
  for (const auto& row : table.rows) rows.push_back(cells_of(row));
  std::vector<int> widths(table.columns.size(), 3);
  for (auto& row : rows) {
    row.resize(widths.size());
    for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  }
  std::vector<std::string> rule;
  for (size_t i = 0; i < widths.size(); ++i)
    rule.push_back(rule_cell(table.columns[i], std::min(widths[i], kWidestPadding)));
  rows.insert(rows.begin() + 1, rule);
  std::vector<std::string> lines;
  for (const auto& row : rows) lines.push_back(row_text(table, row, widths));
  return join(lines, "\n");
}

/// A chart is written as its title and the table of its figures.
std::string chart_text(const Chart& chart) {
  std::string title = chart_title(chart);
  if (chart.target)
    title += (title.empty() ? "" : "; ") + (phrases::target_small + worded_figure(*chart.target));
  const Inlines strong = {{Strong{{{Text{title}}}}}};
  const std::string table = table_text(chart.table);
  return title.empty() ? table : markdown_inlines(strong, Spot::paragraph) + "\n\n" + table;
}

std::string code_text(const CodeBlock& code) {
  std::string fence = "```";
  while (code.text.find(fence) != std::string::npos) fence += '`';
  const std::string end = code.text.empty() || code.text.ends_with('\n') ? "" : "\n";
  return fence + printable(code.language) + "\n" + code.text + end + fence;
}

std::string heading_text(const Heading& heading) {
  const auto level = static_cast<size_t>(std::clamp(heading.level, 1, 6));
  return std::string(level, '#') + " " + markdown_inlines(heading.inlines, Spot::heading);
}

std::string part_text(const Part& part) {
  const std::string text = blocks_text(part.blocks);
  if (part.kind == PartKind::remark) return prefixed(text, "> ", "> ");
  return part.kind == PartKind::provenance ? "---\n\n" + text : text;
}

/// The texts of a certificate as paragraphs, in their order.
std::string placed_text(const PlacedPage& page) {
  std::vector<std::string> texts;
  for (const auto& one : page.texts)
    if (!one.inlines.empty()) texts.push_back(markdown_inlines(one.inlines, Spot::paragraph));
  return join(texts, "\n\n");
}

std::string block_text(const Block& block) {
  return std::visit(
      Overloaded{
          [](const Heading& heading) { return heading_text(heading); },
          [](const Paragraph& one) { return markdown_inlines(one.inlines, Spot::paragraph); },
          [](const ItemList& list) { return list_text(list); },
          [](const Table& table) { return table_text(table); },
          [](const Quote& quote) { return prefixed(blocks_text(quote.blocks), "> ", "> "); },
          [](const CodeBlock& code) { return code_text(code); },
          [](const Rule&) { return std::string("---"); },
          [](const Part& part) { return part_text(part); },
          [](const PageBreak&) { return std::string("---"); },
          [](const PlacedPage& page) { return placed_text(page); },
          [](const Chart& chart) { return chart_text(chart); }},
      block.any);
}

std::string front_matter_text(const Properties& properties) {
  if (properties.empty()) return {};
  std::string lines = "---\n";
  for (const auto& [name, value] : properties) lines += name + ": " + printable(value) + "\n";
  return lines + "---\n\n";
}

}  // namespace

std::string markdown(const Report& report, const RenderOptions&) {
  const std::string text = blocks_text(with_notes(report.document));
  return text.empty() ? text : front_matter_text(report.properties) + text + "\n";
}

}  // namespace campaign::render
