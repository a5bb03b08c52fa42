// Fenced blocks of a template that are more than code: parts of a letter, new pages and charts.
#include "document/fences.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "document/markdown.hpp"
#include "document/wording.hpp"

namespace campaign {

namespace {

constexpr std::string_view kNewPage = "new-page";
constexpr std::string_view kChart = "chart";

/// `chart bar` as `chart` and `bar`.
std::pair<std::string_view, std::string_view> two_words(std::string_view info) {
  info = trim(info);
  const size_t end = std::min(info.find(' '), info.size());
  return {info.substr(0, end), trim(info.substr(end))};
}

/// The text of one line as a document shows it, without the marks that Markdown needs.
std::string unmarked_line(std::string_view line) {
  const auto document = parse_markdown(line);
  const auto* only =
      document.blocks.empty() ? nullptr : std::get_if<Paragraph>(&document.blocks[0].any);
  return only ? plain_text(only->inlines) : std::string(line);
}

void set_option(Chart& chart, std::string_view line) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const auto key = trim(line.substr(0, colon));
  const auto value = unmarked_line(trim(line.substr(colon + 1)));
  if (key == "title") chart.title = value;
  if (key == "measure") chart.measure = value;
  if (key == "target") chart.target = figure_of(value);
}

/// Nothing when there is no table in it to draw.
std::optional<Block> chart(ChartKind kind, std::string_view text) {
  const size_t table_at = std::min(text.find('|'), text.size());
  Chart chart;
  chart.kind = kind;
  for (const auto line : split(text.substr(0, table_at), '\n')) set_option(chart, line);
  auto document = parse_markdown(text.substr(table_at));
  for (auto& block : document.blocks) {
    auto* table = std::get_if<Table>(&block.any);
    if (!table) continue;
    chart.table = std::move(*table);
    return Block{std::move(chart)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Block> fenced_block(std::string_view info, std::string_view text) {
  const auto [name, option] = two_words(info);
  if (name == kChart) {
    const auto kind = meant_by<ChartKind>(option);
    return kind ? chart(*kind, text) : std::nullopt;
  }
  if (name == kNewPage) return Block{PageBreak{option == "landscape"}};
  const auto kind = meant_by<PartKind>(name);
  if (!kind) return std::nullopt;
  return Block{Part{*kind, parse_markdown(text).blocks}};
}

bool is_known_fence(std::string_view info) {
  const auto [name, option] = two_words(info);
  if (name == kChart) return meant_by<ChartKind>(option).has_value();
  if (name == kNewPage) return option.empty() || option == "landscape";
  return option.empty() && (name.empty() || meant_by<PartKind>(name));
}

std::vector<std::string> known_fences() {
  std::vector<std::string> names;
  for (const auto& [word, kind] : words<PartKind>) names.emplace_back(word);
  for (const auto* page : {"new-page", "new-page landscape"}) names.emplace_back(page);
  for (const auto& [word, kind] : words<ChartKind>) names.push_back("chart " + std::string(word));
  return names;
}

}  // namespace campaign
