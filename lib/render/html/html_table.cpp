// Writes tables as HTML, with a label of their own and heads over several columns.
#include "render/html/html_table.hpp"

#include <algorithm>
#include <vector>

#include "document/phrases.hpp"
#include "document/table_head.hpp"
#include "render/html/html_blocks.hpp"
#include "render/html/html_inlines.hpp"
#include "render/text/text_table.hpp"

namespace campaign::render {
namespace {

/// Columns with longer texts, in characters, keep a width in which they can be read.
constexpr int kLongText = 60;
/// A table with more columns is printed in a smaller font.
constexpr size_t kManyColumns = 8;

struct HtmlColumn {
  Align align = Align::left;
  bool is_key = false;  ///< of row headers; the style sheet keeps it visible when scrolled
  bool is_long = false;
};

std::string cell_html(const std::string& part, const HtmlColumn& column, const Inlines& inlines) {
  const std::string scope = part == "thead" ? " scope=\"col\""
                            : column.is_key ? " scope=\"row\""
                                            : "";
  const std::string element_name = scope.empty() ? "td" : "th";
  std::string classes = column.align == Align::right    ? " number"
                        : column.align == Align::center ? " center"
                                                        : "";
  if (column.is_key) classes += " key";
  if (column.is_long) classes += " long";
  if (!classes.empty()) classes = " class=\"" + classes.substr(1) + "\"";
  return "<" + element_name + scope + classes + ">" + inlines_html(inlines) + "</" + element_name +
         ">";
}

std::vector<HtmlColumn> columns_of(const Table& table, bool headed) {
  std::vector<HtmlColumn> columns;
  for (size_t i = 0; i < table.columns.size(); ++i) {
    const bool is_long =
        headed && std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
          return i < row.size() && display_width(plain_text(row[i])) > kLongText;
        });
    columns.push_back({table.columns[i], headed && i == key_column(table), is_long});
  }
  return columns;
}

/// A head over several columns, or of one beside such heads.
std::string span_html(const HeadSpan& span, const Table& table,
                      const std::vector<HtmlColumn>& columns) {
  if (!span.group.empty())
    return "<th scope=\"colgroup\" colspan=\"" + std::to_string(span.count) +
           "\" class=\"center\">" + html_escaped(span.group) + "</th>";
  const auto& column = columns[span.first];
  return std::string("<th scope=\"col\" rowspan=\"2\"") +
         (column.is_key ? " class=\"key\"" : " class=\"center\"") + ">" +
         inlines_html(table.head[span.first]) + "</th>";
}

/// The two rows of a head with groups.
std::string grouped_head(const Table& table, const std::vector<HtmlColumn>& columns) {
  std::string upper = "<tr>", lower = "<tr>";
  for (const auto& span : head_spans(table)) {
    upper += span_html(span, table, columns);
    for (size_t i = span.first; !span.group.empty() && i < span.first + span.count; ++i)
      lower += cell_html("thead", columns[i], own_head(table.head[i]));
  }
  return upper + "</tr>\n" + lower + "</tr>\n";
}

/// `part`: the element around the row, thead or tbody.
std::string row_html(const std::vector<HtmlColumn>& columns, const Table::Row& row,
                     const std::string& part) {
  std::string html = "<tr>";
  for (size_t i = 0; i < row.size() && i < columns.size(); ++i)
    html += cell_html(part, columns[i], row[i]);
  return html + "</tr>\n";
}

}  // namespace

std::string table_html(const Table& table, const std::string& heading, HtmlPage& page) {
  const bool headed = has_head(table);
  const auto columns = columns_of(table, headed);
  const std::string wide = table.columns.size() > kManyColumns ? " class=\"wide\"" : "";
  std::string label = heading.empty() ? phrases::sheet : heading;
  if (headed)
    if (const int count = ++page.labels[label]; count > 1)
      label += " (" + std::to_string(count) + ")";
  std::string html = headed ? "<section class=\"table\" tabindex=\"0\" aria-label=\"" +
                                  html_escaped(label) + "\">\n<table" + wide + ">\n<thead>\n" +
                                  (has_groups(table) ? grouped_head(table, columns)
                                                     : row_html(columns, table.head, "thead")) +
                                  "</thead>\n"
                            : "<table class=\"plain\" role=\"presentation\">\n";
  html += "<tbody>\n";
  for (const auto& row : table.rows) html += row_html(columns, row, "tbody");
  return html + "</tbody>\n</table>\n" + (headed ? "</section>\n" : "");
}

}  // namespace campaign::render
