// Renders blocks as HTML: elements and classes only, all text escaped.
#include "render/html/html_blocks.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/overloaded.hpp"
#include "document/official_letter.hpp"
#include "document/phrases.hpp"
#include "render/chart/chart_svg.hpp"
#include "render/chart/small_charts.hpp"
#include "render/html/html_inlines.hpp"
#include "render/html/html_table.hpp"

namespace campaign::render {
namespace {

std::string blocks_html(const Blocks& blocks, HtmlPage& page);

/// The chart, and its figures as a table for screen readers and text browsers.
std::string chart_html(Chart chart, const std::string& label, HtmlPage& page) {
  if (chart.title.empty()) chart.title = label;
  const auto figures = chart_figures(chart);
  if (chart.small) return small_charts(chart, figures);
  const std::string drawn = chart_svg(chart, figures, "chart-" + std::to_string(++page.charts));
  const std::string table = table_html(chart.table, chart.title, page);
  if (drawn.empty()) return table;
  return "<figure class=\"chart " + std::string(word_of(chart.kind)) + "\">\n<figcaption>" +
         html_escaped(chart_title(chart)) + "</figcaption>\n" + chart_legend(chart, figures) +
         drawn + "<details>\n<summary>" + phrases::chart_figures + "</summary>\n" + table +
         "</details>\n</figure>\n";
}

std::string item_html(const Blocks& item, bool tight, HtmlPage& page) {
  const auto* first = tight && !item.empty() ? std::get_if<Paragraph>(&item[0].any) : nullptr;
  if (!first) return blocks_html(item, page);
  const Blocks rest(item.begin() + 1, item.end());
  return inlines_html(first->inlines) + (rest.empty() ? "" : "\n") + blocks_html(rest, page);
}

std::string list_html(const ItemList& list, HtmlPage& page) {
  const std::string name = list.ordered ? "ol" : "ul";
  const bool renumbered = list.ordered && list.start != 1;
  std::string html = "<" + name;
  if (renumbered) html += " start=\"" + std::to_string(list.start) + "\"";
  html += ">\n";
  for (const auto& item : list.items)
    html += element("li", item_html(item, is_tight(list), page)) + "\n";
  return html + "</" + name + ">\n";
}

std::string code_html(const CodeBlock& code) {
  std::string inside;
  for (const auto line : split(code.text, '\n')) inside += html_escaped(line) + "\n";
  while (inside.ends_with('\n')) inside.pop_back();
  return "<pre tabindex=\"0\">" + element("code", inside) + "</pre>\n";
}

/// `muc-ii-ca-nhan` of `II. Cá nhân`, each once on a page.
std::string heading_id(const std::string& text, HtmlPage& page) {
  std::string id = "muc-";
  for (const char c : folded(text)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept)
      id += c;
    else if (id.back() != '-')
      id += '-';
  }
  if (id.ends_with('-')) id.pop_back();
  const int count = ++page.ids[id];
  return count > 1 ? id + "." + std::to_string(count) : id;
}

std::string heading_html(const Heading& heading, HtmlPage& page) {
  const auto text = plain_text(heading.inlines);
  const auto name = "h" + std::to_string(std::clamp(heading.level, 1, 6));
  const std::string roman = has_roman_number(text) ? " class=\"roman\"" : "";
  return "<" + name + " id=\"" + heading_id(text, page) + "\"" + roman + ">" +
         inlines_html(heading.inlines) + "</" + name + ">\n";
}

/// The texts of a certificate, one below the other: only paper has their places.
std::string placed_html(const PlacedPage& page) {
  std::string html = "<div class=\"certificate\">\n";
  for (const auto& one : page.texts)
    if (!one.inlines.empty()) html += element("p", inlines_html(one.inlines)) + "\n";
  return html + "</div>\n";
}

std::string blocks_html(const Blocks& blocks, HtmlPage& page) {
  std::string html;
  std::string label;  // tables are labelled with the heading above them
  for (const auto& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.any))
      label = plain_text(heading->inlines);
    html += std::visit(
        Overloaded{
            [&](const Heading& heading) { return heading_html(heading, page); },
            [](const Paragraph& one) { return element("p", inlines_html(one.inlines)) + "\n"; },
            [&](const ItemList& list) { return list_html(list, page); },
            [&](const Table& table) { return table_html(table, label, page); },
            [&](const Quote& quote) {
              return "<blockquote>\n" + blocks_html(quote.blocks, page) + "</blockquote>\n";
            },
            [](const CodeBlock& code) { return code_html(code); },
            [](const Rule&) { return std::string("<hr>\n"); },
            [&](const Part& part) {
              return "<div class=\"" + std::string(word_of(part.kind)) + "\">\n" +
                     blocks_html(part.blocks, page) + "</div>\n";
            },
            [](const PageBreak&) { return std::string("<hr class=\"new-page\">\n"); },
            [](const PlacedPage& placed) { return placed_html(placed); },
            [&](const Chart& chart) { return chart_html(chart, label, page); }},
        block.any);
  }
  return html;
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string html_blocks(const Blocks& blocks) {
  HtmlPage page;
  return blocks_html(blocks, page);
}

}  // namespace campaign::render
