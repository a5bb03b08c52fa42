// Writes pages whose texts have fixed places: certificates, on blank paper or printed stock.
#include <cmath>

#include "document/placeholders.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/grid_drawing.hpp"
#include "render/docx/placed_lines.hpp"

namespace campaign::render {
namespace {

/// A place on the page, in twips.
struct Place {
  int x = 0, y = 0, width = 0, height = 0;
};

Place place_of(const PlacedText& text, const PlacedLines& lines) {
  constexpr double kLine = 1.2 * 20;  // of a point, in twips
  const auto count = static_cast<double>(std::max<size_t>(1, lines.lines.size()));
  return {twips(text.x), twips(text.y), twips(text.width),
          static_cast<int>(std::ceil(lines.size * kLine * count))};
}

Xml frame_of(const Place& place) {
  return {"w:framePr",
          {{"w:w", std::to_string(place.width)},
           {"w:h", std::to_string(place.height)},
           {"w:hRule", "atLeast"},
           {"w:hSpace", "0"},
           {"w:wrap", "around"},
           {"w:vAnchor", "page"},
           {"w:hAnchor", "page"},
           {"w:x", std::to_string(std::max(1, place.x))},
           {"w:y", std::to_string(std::max(1, place.y))}}};
}

/// A thin line around a text, for a test print.
Xml edges() {
  Xml borders{"w:pBdr"};
  for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right"})
    borders.add(
        {side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "0070C0"}}});
  return borders;
}

/// The letters of a text: bold, slanted, of a font and size of its own.
Xml letters_of(const PlacedText& text, double size) {
  Xml letters{"w:rPr"};
  if (!text.font.empty())
    letters.add(
        {"w:rFonts", {{"w:ascii", text.font}, {"w:hAnsi", text.font}, {"w:cs", text.font}}});
  if (text.bold) letters.add({"w:b"});
  if (text.italic) letters.add({"w:i"});
  const auto half_points = std::to_string(static_cast<int>(size * 2 + 0.5));
  letters.add(valued("w:sz", half_points));
  letters.add(valued("w:szCs", half_points));
  return letters;
}

/// Places that only people can fill are highlighted.
void add_runs(Xml& paragraph, const std::string& line, const Xml& letters) {
  for (const auto& [part, blank] : stretches(line)) {
    Xml piece = run(part);
    Xml properties = letters;
    if (blank) properties.add(valued("w:highlight", "yellow"));
    piece.children.insert(piece.children.begin(), std::move(properties));
    paragraph.add(std::move(piece));
  }
}

Xml placed_paragraph(const PlacedText& text, bool grid) {
  const auto placed = placed_lines(text);
  Xml paragraph{"w:p"};
  auto& properties = paragraph.add({"w:pPr"});
  properties.add(valued("w:pStyle", "Gap"));
  properties.add(frame_of(place_of(text, placed)));
  if (grid) properties.add(edges());
  properties.add(
      {"w:spacing",
       {{"w:before", "0"}, {"w:after", "0"}, {"w:line", "240"}, {"w:lineRule", "auto"}}});
  properties.add(valued("w:jc", text.align == Align::center  ? "center"
                                : text.align == Align::right ? "right"
                                                             : "left"));
  const Xml letters = letters_of(text, placed.size);
  for (size_t i = 0; i < placed.lines.size(); ++i) {
    if (i > 0) paragraph.add(line_break());
    add_runs(paragraph, placed.lines[i], letters);
  }
  return paragraph;
}

PlacedText mark(int centimetre, bool across) {
  PlacedText text{.width = 8, .size = 6, .align = Align::left};
  (across ? text.x : text.y) = centimetre * 10.0 + 0.5;
  (across ? text.y : text.x) = 1;
  text.inlines = {{Text{std::to_string(centimetre)}}};
  return text;
}

/// Numbers of the centimetres along the upper and the left edge.
void write_scale(DocxBuilder& builder, const PlacedPage& page) {
  const int wide = page.paper == PaperSize::a3 ? 42 : 29,
            high = page.paper == PaperSize::a3 ? 29 : 21;
  for (int i = 1; i < wide; ++i) builder.body.push_back(placed_paragraph(mark(i, true), false));
  for (int i = 1; i < high; ++i) builder.body.push_back(placed_paragraph(mark(i, false), false));
}

}  // namespace

void write_placed_page(DocxBuilder& builder, const PlacedPage& page) {
  if (!builder.body.empty()) start_section(builder, true);
  builder.page = {.landscape = true, .paper = page.paper, .framed = page.frame};
  builder.has_placed = true;
  if (page.grid) write_scale(builder, page);
  for (const auto& one : page.texts)
    if (!trim(plain_text(one.inlines)).empty())
      builder.body.push_back(placed_paragraph(one, page.grid));
  write_gap(builder);
  if (page.grid) builder.body.back().add(grid_drawing(page));
}

}  // namespace campaign::render
