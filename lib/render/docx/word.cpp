// WordprocessingML elements: runs, paragraphs, cells, rows and tables.
#include "render/docx/word.hpp"

#include <numeric>

namespace campaign::render {
namespace {

std::string style_word(Align align) {
  return align == Align::right ? "right" : align == Align::center ? "center" : "left";
}

Xml width(std::string name, int twips) {
  return {std::move(name), {{"w:w", std::to_string(twips)}, {"w:type", "dxa"}}};
}

Xml numbering(int list, int level) {
  Xml properties{"w:numPr"};
  properties.add(valued("w:ilvl", std::to_string(level)));
  properties.add(valued("w:numId", std::to_string(list)));
  return properties;
}

Xml paragraph_properties(const ParagraphForm& form) {
  Xml properties{"w:pPr"};
  properties.add(valued("w:pStyle", form.style));
  if (form.keep_next) properties.add({"w:keepNext"});
  if (form.list > 0) properties.add(numbering(form.list, form.level));
  if (form.left > 0 || form.right > 0)
    properties.add({"w:ind",
                    {{"w:left", std::to_string(form.left)},
                     {"w:right", std::to_string(form.right)},
                     {"w:firstLine", "0"}}});
  if (form.align) properties.add(valued("w:jc", style_word(*form.align)));
  return properties;
}

Xml line_at_right() {
  Xml borders{"w:tcBorders"};
  borders.add(
      {"w:right", {{"w:val", "single"}, {"w:sz", "18"}, {"w:space", "0"}, {"w:color", "C00000"}}});
  return borders;
}

Xml table_properties(const std::string& style, const std::vector<int>& widths) {
  Xml properties{"w:tblPr"};
  properties.add(valued("w:tblStyle", style));
  properties.add(width("w:tblW", std::accumulate(widths.begin(), widths.end(), 0)));
  properties.add(valued("w:jc", "center"));
  properties.add({"w:tblLayout", {{"w:type", "fixed"}}});
  properties.add({"w:tblLook", {{"w:val", "0020"}, {"w:firstRow", "1"}, {"w:noVBand", "0"}}});
  return properties;
}

}  // namespace

Xml word_root(std::string name) {
  return {std::move(name),
          {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
           {"xmlns:r", kWordRelations}}};
}

Xml valued(std::string name, std::string value) {
  return {std::move(name), {{"w:val", std::move(value)}}};
}

Xml run(std::string_view text, const RunForm& form) {
  Xml run{"w:r"};
  if (!form.style.empty() || form.bold || form.italic) {
    auto& properties = run.add({"w:rPr"});
    if (!form.style.empty()) properties.add(valued("w:rStyle", form.style));
    if (form.bold) properties.add({"w:b"});
    if (form.italic) properties.add({"w:i"});
  }
  run.add({"w:t", {{"xml:space", "preserve"}}, {}, printable(text)});
  return run;
}

Xml line_break() { return {"w:r", {}, {{"w:br"}}}; }

Xml paragraph(const ParagraphForm& form, XmlNodes inside) {
  Xml paragraph{"w:p"};
  paragraph.children.reserve(inside.size() + 1);
  paragraph.add(paragraph_properties(form));
  for (auto& piece : inside) paragraph.add(std::move(piece));
  return paragraph;
}

void end_section(Xml& paragraph, Xml section) {
  paragraph.children.front().add(std::move(section));
}

Xml cell(const CellForm& form, XmlNodes paragraphs) {
  Xml cell{"w:tc"};
  auto& properties = cell.add({"w:tcPr"});
  properties.add(width("w:tcW", form.width));
  if (form.span > 1) properties.add(valued("w:gridSpan", std::to_string(form.span)));
  if (form.merge == RowMerge::first) properties.add(valued("w:vMerge", "restart"));
  if (form.merge == RowMerge::below) properties.add({"w:vMerge"});
  if (form.line_right) properties.add(line_at_right());
  if (!form.fill.empty())
    properties.add({"w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", form.fill}}});
  if (form.turned) properties.add(valued("w:textDirection", "btLr"));
  if (form.middle) properties.add(valued("w:vAlign", "center"));
  if (paragraphs.empty()) paragraphs.push_back(paragraph({.style = "TableText"}));
  for (auto& one : paragraphs) cell.add(std::move(one));
  return cell;
}

Xml row(XmlNodes cells, bool head, int height) {
  Xml row{"w:tr"};
  auto& properties = row.add({"w:trPr"});
  properties.add({"w:cantSplit"});
  if (height > 0)
    properties.add({"w:trHeight", {{"w:val", std::to_string(height)}, {"w:hRule", "atLeast"}}});
  if (head) properties.add({"w:tblHeader"});
  for (auto& one : cells) row.add(std::move(one));
  return row;
}

Xml table(const std::string& style, const std::vector<int>& widths, XmlNodes rows) {
  Xml table{"w:tbl"};
  table.children.reserve(rows.size() + 2);
  table.add(table_properties(style, widths));
  auto& grid = table.add({"w:tblGrid"});
  for (const int one : widths) grid.add({"w:gridCol", {{"w:w", std::to_string(one)}}});
  for (auto& one : rows) table.add(std::move(one));
  return table;
}

}  // namespace campaign::render
