// Writes a report as plain text for a terminal or an email.
#include <algorithm>

#include "base/overloaded.hpp"
#include "render/chart/chart_text.hpp"
#include "render/renderers.hpp"
#include "render/text/text_table.hpp"
#include "render/text/wrap.hpp"

namespace campaign::render {
namespace {

using Lines = std::vector<std::string>;

/// Minimum width of the text of an item or quote, however deeply nested.
constexpr int kNarrowestText = 20;
int inside(int width, int indent) {
  return std::max(width - indent, std::min(width, kNarrowestText));
}

Lines block_lines(const Block& block, int width);

/// Prefixes the first line with `first` and the others with `others`.
Lines with_prefix(Lines lines, const std::string& first, const std::string& others) {
  for (auto& line : lines) {
    const auto& prefix = &line == &lines.front() ? first : others;
    line = line.empty() ? std::string(prefix, 0, prefix.find_last_not_of(' ') + 1) : prefix + line;
  }
  return lines;
}

void append_lines(Lines& lines, const Lines& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

Lines blocks_lines(const Blocks& blocks, int width) {
  Lines lines;
  for (const auto& block : blocks) {
    const Lines more = block_lines(block, width);
    if (!lines.empty() && !more.empty()) lines.emplace_back();
    append_lines(lines, more);
  }
  return lines;
}

Lines heading_lines(const Heading& heading, int width) {
  Lines lines = wrapped(terminal_text(heading.inlines), width);
  int widest = 0;
  for (const auto& line : lines) widest = std::max(widest, display_width(line));
  if (heading.level <= 2) lines.push_back(repeated(heading.level == 1 ? "═" : "─", widest));
  return lines;
}

Lines item_lines(const Blocks& item, bool tight, int width) {
  if (!tight) return blocks_lines(item, width);
  Lines lines;
  for (const auto& block : item) append_lines(lines, block_lines(block, width));
  return lines;
}

Lines list_lines(const ItemList& list, int width) {
  const bool tight = is_tight(list);
  const int last = list.start + static_cast<int>(list.items.size()) - 1;
  const size_t widest = list.ordered ? std::to_string(last).size() + 2 : 2;
  Lines lines;
  for (size_t i = 0; i < list.items.size(); ++i) {
    const std::string mark =
        list.ordered ? std::to_string(list.start + static_cast<int>(i)) + ". " : "- ";
    Lines item = item_lines(list.items[i], tight, inside(width, static_cast<int>(widest)));
    if (item.empty()) item.emplace_back();
    if (!tight && i > 0) lines.emplace_back();
    append_lines(lines, with_prefix(std::move(item), std::string(widest - mark.size(), ' ') + mark,
                                    std::string(widest, ' ')));
  }
  return lines;
}

Lines code_lines(const CodeBlock& code) {
  Lines lines;
  for (const auto line : split(code.text, '\n')) lines.push_back(printable(line));
  while (lines.size() > 1 && lines.back().empty()) lines.pop_back();
  return with_prefix(std::move(lines), "    ", "    ");
}

/// The head and foot of a letter are omitted on a terminal.
bool is_for_paper(PartKind kind) {
  return kind == PartKind::letterhead || kind == PartKind::addressees ||
         kind == PartKind::signature;
}

Lines part_lines(const Part& part, int width) {
  if (is_for_paper(part.kind)) return {};
  if (part.kind == PartKind::remark)
    return with_prefix(blocks_lines(part.blocks, inside(width, 2)), "! ", "! ");
  Lines lines = blocks_lines(part.blocks, width);
  if (part.kind == PartKind::provenance)
    lines.insert(lines.begin(), {repeated("─", width), std::string()});
  return lines;
}

Lines block_lines(const Block& block, int width) {
  return std::visit(
      Overloaded{[&](const Heading& heading) { return heading_lines(heading, width); },
                 [&](const Paragraph& one) { return wrapped(terminal_text(one.inlines), width); },
                 [&](const ItemList& list) { return list_lines(list, width); },
                 [&](const Table& table) { return table_lines(table, width); },
                 [&](const Quote& quote) {
                   return with_prefix(blocks_lines(quote.blocks, inside(width, 2)), "│ ", "│ ");
                 },
                 [&](const CodeBlock& code) { return code_lines(code); },
                 [&](const Rule&) { return Lines{repeated("─", width)}; },
                 [&](const Part& part) { return part_lines(part, width); },
                 [&](const PageBreak&) { return Lines{repeated("─", width)}; },
                 [&](const PlacedPage& page) {
                   Lines lines;
                   for (const auto& one : page.texts)
                     for (auto& line : wrapped(terminal_text(one.inlines), width))
                       lines.push_back(std::move(line));
                   return lines;
                 },
                 [&](const Chart& chart) { return chart_lines(chart, width); }},
      block.any);
}

}  // namespace

std::string text(const Report& report, const RenderOptions& options) {
  std::string text;
  for (const auto& line : blocks_lines(with_notes(report.document), options.width))
    text += line + '\n';
  return text;
}

}  // namespace campaign::render
