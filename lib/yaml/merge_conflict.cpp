// Finds what git leaves in a file when two people changed the same lines.
#include <algorithm>
#include <functional>
#include <vector>

#include "base/message.hpp"
#include "base/text.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

constexpr size_t kLength = 7;  ///< of a marker

struct Marker {
  char sign = 0;
  bool indented = false;
  Span span = {};
};

/// A line of seven equal signs, and a label behind a blank if any. An editor may have indented it.
std::optional<Marker> marker_in(const SourceFile& source, size_t line) {
  const auto text = source.text();
  const size_t at = std::min(text.find_first_not_of(" \t", line), text.size());
  const auto written = text.substr(at, end_of_line(text, at) - at);
  if (written.size() < kLength || std::string_view("<|=>").find(written[0]) == kNowhere)
    return std::nullopt;
  const size_t length = std::min(written.find_first_not_of(written[0]), written.size());
  const bool marks = length == kLength && (written.size() == length || written[length] == ' ');
  if (!marks) return std::nullopt;
  return Marker{written[0], at > line, span_of(source, at, at + trim(written).size())};
}

/// Indented lines count only as a whole conflict: a line of `=` may underline a heading in a text.
std::vector<Marker> markers_in(const SourceFile& source) {
  std::vector<Marker> markers;
  const auto text = source.text();
  for (size_t line = 0; line < text.size();) {
    if (const auto marker = marker_in(source, line)) markers.push_back(*marker);
    line = std::min(text.find('\n', line), text.size() - 1) + 1;
  }
  const auto has = [&](auto is) { return std::any_of(markers.begin(), markers.end(), is); };
  const auto begins = [](const Marker& one) { return one.sign == '<'; };
  const auto ends = [](const Marker& one) { return one.sign == '>'; };
  const auto unindented = [](const Marker& one) { return !one.indented; };
  if (has(unindented))
    std::erase_if(markers, std::not_fn(unindented));
  else if (!has(begins) || !has(ends))
    markers.clear();
  return markers;
}

bool may_hold_markers(std::string_view text) {
  const auto holds = [&](std::string_view marker) { return text.find(marker) != kNowhere; };
  return holds("<<<<<<<") || holds(">>>>>>>") || holds("=======") || holds("|||||||");
}

Message meaning(char sign) {
  switch (sign) {
    case '|':
      return tr("what both versions were made from begins below this line");
    case '=':
      return tr("the other version begins below this line");
    default:
      return tr("the other version ends above this line");
  }
}

Diagnostic conflict(const Marker& marker) {
  if (marker.sign == '<')
    return {.check = syntax::merge_conflict,
            .span = marker.span,
            .message = tr("a merge by git was not finished: two versions stand here, from "
                          "`<<<<<<<` to `=======` one, from `=======` to `>>>>>>>` the other"),
            .help = tr("keep what is right of both, and delete the lines that begin with "
                       "`<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`")};
  return {.check = syntax::merge_conflict,
          .span = marker.span,
          .message = say("the line `{}` is left over from a merge by git",
                         marker.span.text().substr(0, kLength)),
          .help = tr("delete it, and make sure that only one version is left of the lines around "
                     "it")};
}

}  // namespace

bool check_merge_conflicts(const SourceFile& source, Diagnostics& diagnostics) {
  if (!may_hold_markers(source.text())) return true;
  const auto markers = markers_in(source);
  bool inside = false;
  for (const auto& marker : markers) {
    if (inside && marker.sign != '<')
      diagnostics.list().back().notes.push_back({marker.span, meaning(marker.sign)});
    else
      diagnostics.add(conflict(marker));
    inside = marker.sign == '<' || (inside && marker.sign != '>');
  }
  return markers.empty();
}

}  // namespace campaign::yaml
