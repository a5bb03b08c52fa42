// Fenced blocks with a meaning of their own: parts of a letter, page breaks and charts.
#include "document/fences.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "document/markdown.hpp"
#include "document/placed_page.hpp"

namespace campaign {

namespace {

constexpr std::string_view kNewPage = "new-page";
constexpr std::string_view kChart = "chart";
constexpr std::string_view kPlacedPage = "placed-page";

/// `chart bar` as `chart` and `bar`.
std::pair<std::string_view, std::string_view> two_words(std::string_view info) {
  info = trim(info);
  const size_t end = std::min(info.find(' '), info.size());
  return {info.substr(0, end), trim(info.substr(end))};
}

/// Parses a number written literally in a template: `90`, `97,5`, `12 %`.
ShownValue written_figure(std::string_view text) {
  text = trim(text);
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  const auto parsed = parse_points(replace_all(std::string(text), ",", "."));
  const auto* points = std::get_if<Points>(&parsed);
  return points ? ShownValue(Number{*points}) : ShownValue();
}

}  // namespace

void set_written_figure(Inlines& cell) {
  auto* text = cell.size() == 1 ? std::get_if<Text>(&cell.front().any) : nullptr;
  if (text && text->value.index() == 0) text->value = written_figure(text->text);
}

namespace {

/// One line parsed as Markdown; the line itself when it is not a paragraph.
Inlines inlines_of_line(std::string_view line, const ShownValues* values) {
  auto document = parse_markdown(line, values);
  auto* only = document.blocks.empty() ? nullptr : std::get_if<Paragraph>(&document.blocks[0].any);
  return only ? std::move(only->inlines) : Inlines{{Text{std::string(line)}}};
}

void set_option(Chart& chart, std::string_view line, const ShownValues* values) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const auto key = trim(line.substr(0, colon));
  auto value = inlines_of_line(trim(line.substr(colon + 1)), values);
  if (key == "title") chart.title = plain_text(value);
  if (key == "measure") chart.measure = plain_text(value);
  if (key == "small") chart.small = plain_text(value) == "true";
  if (key != "target") return;
  set_written_figure(value);
  chart.target = figure_of(value);
}

/// `nullopt` when the text contains no table.
std::optional<Block> chart(ChartKind kind, std::string_view text, const ShownValues* values) {
  const size_t table_at = std::min(text.find('|'), text.size());
  Chart chart;
  chart.kind = kind;
  for (const auto line : split(text.substr(0, table_at), '\n')) set_option(chart, line, values);
  auto document = parse_markdown(text.substr(table_at), values);
  for (auto& block : document.blocks) {
    auto* table = std::get_if<Table>(&block.any);
    if (!table) continue;
    chart.table = std::move(*table);
    for (auto& row : chart.table.rows)
      std::for_each(row.begin() + 1, row.end(), set_written_figure);
    return Block{std::move(chart)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Block> fenced_block(std::string_view info, std::string_view text,
                                  const ShownValues* values) {
  const auto [name, option] = two_words(info);
  if (name == kChart) {
    const auto kind = meant_by<ChartKind>(option);
    return kind ? chart(*kind, text, values) : std::nullopt;
  }
  if (name == kNewPage) return Block{PageBreak{option == "landscape"}};
  if (name == kPlacedPage) {
    auto page = placed_page(text, values);
    return page ? std::optional(Block{std::move(*page)}) : std::nullopt;
  }
  const auto kind = meant_by<PartKind>(name);
  if (!kind) return std::nullopt;
  return Block{Part{*kind, parse_markdown(text, values).blocks}};
}

bool is_known_fence(std::string_view info) {
  const auto [name, option] = two_words(info);
  if (name == kChart) return meant_by<ChartKind>(option).has_value();
  if (name == kNewPage) return option.empty() || option == "landscape";
  return option.empty() && (name.empty() || name == kPlacedPage || meant_by<PartKind>(name));
}

std::vector<std::string> known_fences() {
  std::vector<std::string> names;
  for (const auto& [word, kind] : words<PartKind>) names.emplace_back(word);
  for (const auto* page : {"new-page", "new-page landscape", "placed-page"})
    names.emplace_back(page);
  for (const auto& [word, kind] : words<ChartKind>) names.push_back("chart " + std::string(word));
  return names;
}

}  // namespace campaign
