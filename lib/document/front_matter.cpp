// Front matter of a template, between two `---` lines: the page layout and the title.
#include "document/front_matter.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/fences.hpp"
#include "document/template_checks.hpp"

namespace campaign {
namespace {

constexpr std::string_view kLimit = "---";
constexpr std::string_view kLayout = "layout:";
constexpr std::string_view kOrientation = "orientation:";
constexpr std::string_view kTitle = "title:";
constexpr std::string_view kColumnSums = "column-sums:";
constexpr std::string_view kRowSums = "row-sums:";
constexpr std::string_view kFence = "```";

/// The lines between the delimiters; empty when the text does not begin with front matter.
std::vector<std::string_view> inner_lines(std::string_view text) {
  auto lines = split(text, '\n');
  if (lines.empty() || trim(lines.front()) != kLimit) return {};
  const auto end =
      std::find_if(lines.begin() + 1, lines.end(), [](auto line) { return trim(line) == kLimit; });
  if (end == lines.end()) return {};
  return {lines.begin() + 1, end};
}

std::optional<Layout> layout_of(std::string_view line) {
  line = trim(line);
  if (!line.starts_with(kLayout)) return std::nullopt;
  return meant_by<Layout>(trim(line.substr(kLayout.size())));
}

/// `nullopt` when the line does not set the orientation.
std::optional<bool> landscape_of(std::string_view line) {
  line = trim(line);
  if (!line.starts_with(kOrientation)) return std::nullopt;
  const auto word = trim(line.substr(kOrientation.size()));
  if (word != "landscape" && word != "portrait") return std::nullopt;
  return word == "landscape";
}

/// `nullopt` when the line sets no title.
std::optional<std::string_view> title_in(std::string_view line) {
  line = trim(line);
  if (!line.starts_with(kTitle)) return std::nullopt;
  const auto title = trim(line.substr(kTitle.size()));
  return title.empty() ? std::nullopt : std::optional(title);
}

/// `1 = 2 + 3`; `nullopt` for anything else.
std::optional<Sum> sum_of(std::string_view text) {
  const auto sides = split(text, '=');
  if (sides.size() != 2 || trim(sides[0]).empty()) return std::nullopt;
  Sum sum{.whole = std::string(trim(sides[0]))};
  for (const auto part : split(sides[1], '+')) sum.parts.emplace_back(trim(part));
  const bool whole = std::none_of(sum.parts.begin(), sum.parts.end(),
                                  [](const std::string& part) { return part.empty(); });
  return whole ? std::optional(std::move(sum)) : std::nullopt;
}

/// The sums of a line that begins with `key`; `nullopt` when it does not, or one is not a sum.
std::optional<std::vector<Sum>> sums_of(std::string_view line, std::string_view key) {
  line = trim(line);
  if (!line.starts_with(key)) return std::nullopt;
  std::vector<Sum> sums;
  for (const auto text : split(line.substr(key.size()), ';')) {
    auto sum = sum_of(text);
    if (!sum) return std::nullopt;
    sums.push_back(std::move(*sum));
  }
  return sums;
}

Span span_in(const SourceFile& source, std::string_view part) {
  return {&source, static_cast<uint32_t>(part.data() - source.text().data()),
          static_cast<uint32_t>(part.size())};
}

void check_fence(const SourceFile& source, std::string_view line, Diagnostics& diagnostics) {
  const auto info = trim(line.substr(std::min(line.find_first_not_of('`'), line.size())));
  if (is_known_fence(info)) return;
  const auto names = known_fences();
  diagnostics.add({.check = template_checks::unknown_block,
                   .span = span_in(source, info),
                   .message = say("there is no block `{}`", info),
                   .help = did_you_mean(info, {names.begin(), names.end()},
                                        say("use one of: {}", join(names, ", ")))});
}

}  // namespace

FrontMatter front_matter(std::string_view text) {
  FrontMatter front;
  const auto lines = inner_lines(text);
  if (lines.empty()) return front;
  for (const auto line : lines) {
    front.layout = layout_of(line).value_or(front.layout);
    front.landscape = landscape_of(line).value_or(front.landscape);
    front.title = title_in(line).value_or(front.title);
    if (auto sums = sums_of(line, kColumnSums)) front.column_sums = std::move(*sums);
    if (auto sums = sums_of(line, kRowSums)) front.row_sums = std::move(*sums);
  }
  const auto& last = lines.back();
  const size_t limit = static_cast<size_t>(last.data() - text.data()) + last.size() + 1;
  front.length = std::min(text.find('\n', limit), text.size());
  return front;
}

void check_blocks(const SourceFile& source, Diagnostics& diagnostics) {
  for (const auto line : inner_lines(source.text())) {
    if (trim(line).empty() || layout_of(line) || landscape_of(line) || title_in(line)) continue;
    if (trim(line).starts_with("{{")) continue;  // a section around a line
    if (sums_of(line, kColumnSums) || sums_of(line, kRowSums)) continue;
    diagnostics.add({.check = template_checks::unknown_block,
                     .span = span_in(source, trim(line)),
                     .message = say("`{}` says nothing about the layout", trim(line)),
                     .help = tr("write `layout: official-letter`, `layout: page`, `layout: form`, "
                                "`orientation: landscape` or `title: text`")});
  }
  bool inside = false;
  for (const auto line : split(source.text(), '\n')) {
    if (!line.starts_with(kFence)) continue;
    if (!inside) check_fence(source, line, diagnostics);
    inside = !inside;
  }
}

}  // namespace campaign
