// A page whose texts have fixed places, as a fenced block of a template lays it out.
#include "document/placed_page.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "document/fences.hpp"
#include "document/markdown.hpp"

namespace campaign {
namespace {

void set_page_option(PlacedPage& page, std::string_view line) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const auto key = trim(line.substr(0, colon)), value = trim(line.substr(colon + 1));
  if (key == "paper") page.paper = meant_by<PaperSize>(value).value_or(page.paper);
  if (key == "frame") page.frame = value == "true";
  if (key == "grid") page.grid = value == "true";
}

Align align_named(std::string_view word) {
  return word == "left" ? Align::left : word == "right" ? Align::right : Align::center;
}

void set_look(PlacedText& text, std::string_view look) {
  for (const auto word : split(look, ' ')) {
    text.bold |= word == "bold";
    text.italic |= word == "italic";
  }
}

void set_field(PlacedText& text, std::string_view name, Inlines cell) {
  if (name != "text" && name != "font") set_written_figure(cell);
  const auto figure = figure_of(cell);
  if (name == "x") text.x = figure.value_or(text.x);
  if (name == "y") text.y = figure.value_or(text.y);
  if (name == "width") text.width = figure.value_or(text.width);
  if (name == "size") text.size = figure.value_or(text.size);
  if (name == "lines") text.lines = static_cast<int>(figure.value_or(text.lines));
  if (name == "align") text.align = align_named(trim(plain_text(cell)));
  if (name == "look") set_look(text, plain_text(cell));
  if (name == "font") text.font = plain_text(cell);
  if (name == "text") text.inlines = std::move(cell);
}

}  // namespace

std::optional<PlacedPage> placed_page(std::string_view text, const ShownValues* values) {
  const size_t table_at = std::min(text.find('|'), text.size());
  PlacedPage page;
  for (const auto line : split(text.substr(0, table_at), '\n')) set_page_option(page, line);
  const auto document = parse_markdown(text.substr(table_at), values);
  const auto* table =
      document.blocks.empty() ? nullptr : std::get_if<Table>(&document.blocks.front().any);
  if (!table) return std::nullopt;
  for (const auto& row : table->rows) {
    auto& placed = page.texts.emplace_back();
    for (size_t i = 0; i < row.size() && i < table->head.size(); ++i)
      set_field(placed, plain_text(table->head[i]), row[i]);
  }
  return page;
}

}  // namespace campaign
