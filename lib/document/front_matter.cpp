// Front matter of a template, between two `---` lines: the page layout.
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
  }
  const auto& last = lines.back();
  const size_t limit = static_cast<size_t>(last.data() - text.data()) + last.size() + 1;
  front.length = std::min(text.find('\n', limit), text.size());
  return front;
}

void check_blocks(const SourceFile& source, Diagnostics& diagnostics) {
  for (const auto line : inner_lines(source.text())) {
    if (trim(line).empty() || layout_of(line) || landscape_of(line)) continue;
    diagnostics.add({.check = template_checks::unknown_block,
                     .span = span_in(source, trim(line)),
                     .message = say("`{}` says nothing about the layout", trim(line)),
                     .help = tr("write `layout: official-letter`, `layout: page` or "
                                "`orientation: landscape`")});
  }
  bool inside = false;
  for (const auto line : split(source.text(), '\n')) {
    if (!line.starts_with(kFence)) continue;
    if (!inside) check_fence(source, line, diagnostics);
    inside = !inside;
  }
}

}  // namespace campaign
