// Writes headings by Nghị định 30/2020: numbering, capitals, centred divisions.
#include "render/docx/docx_headings.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "document/official_letter.hpp"

namespace campaign::render {
namespace {

Inlines capital_inlines(Inlines inlines) {
  for (auto& one : inlines) {
    if (auto* text = std::get_if<Text>(&one.any)) text->text = in_capitals(text->text);
    if (auto* strong = std::get_if<Strong>(&one.any))
      strong->inlines = capital_inlines(std::move(strong->inlines));
    if (auto* mild = std::get_if<Emphasis>(&one.any))
      mild->inlines = capital_inlines(std::move(mild->inlines));
  }
  return inlines;
}

std::string heading_style(int level) { return "Heading" + std::to_string(std::clamp(level, 1, 6)); }

/// `Phần thứ nhất. KẾT QUẢ`: the name, and the title on a second line.
XmlNodes name_and_title(std::string_view text) {
  const size_t dot = text.find(". ");
  if (dot == std::string_view::npos) return {run(text)};
  return {run(text.substr(0, dot)), line_break(), run(in_capitals(text.substr(dot + 2)))};
}

}  // namespace

void write_heading(DocxBuilder& builder, const Heading& heading) {
  auto& body = builder.body;
  if (heading.level == 1 && !builder.has_title) {
    builder.has_title = true;
    body.push_back(paragraph({.style = "Title"}, runs(builder, heading.inlines)));
    return;
  }
  const std::string text = plain_text(heading.inlines);
  const int level = heading.level - 1;
  if (builder.is_letter && is_division(text)) {
    const auto style = "Centred" + heading_style(std::clamp(level, 1, 2));
    body.push_back(paragraph({.style = style}, name_and_title(text)));
    return;
  }
  const bool capital = builder.is_letter && has_roman_number(text);
  const auto inlines = capital ? capital_inlines(heading.inlines) : heading.inlines;
  body.push_back(paragraph({.style = heading_style(level)}, runs(builder, inlines)));
}

}  // namespace campaign::render
