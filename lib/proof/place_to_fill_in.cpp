// Placeholders such as `[… quê quán]` that are still in a draft.
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// The text in the brackets, which Markdown escapes by a backslash.
std::string placeholder_text(std::string_view place) {
  auto text = plainly(place);
  for (const std::string_view mark : {"[", "…", "...", "]"})
    for (size_t at = text.find(mark); at != text.npos; at = text.find(mark))
      text.erase(at, mark.size());
  return std::string(trim(text));
}

void report_place(const DraftContext& context, std::string_view place) {
  const auto text = placeholder_text(place);
  context.report(draft_names::place_to_fill_in,
                 {place,
                  text.empty() ? tr("this place is still to be filled in")
                               : say("still to be filled in: {}", text),
                  tr("write what is missing, or take the sentence out")});
}

void report_marks(const DraftContext& context, std::string_view line, std::string_view mark) {
  for (size_t at = line.find(mark); at != line.npos; at = line.find(mark, at + 1)) {
    const auto end = line.find(']', at);
    const auto length = end == line.npos ? mark.size() : end - at + 1;
    report_place(context, line.substr(at, length));
  }
}

/// Dots without brackets that end neither a word nor a list.
void report_dots(const DraftContext& context, std::string_view line, std::string_view dots) {
  constexpr std::string_view kFollowing = " .;,/|";
  for (size_t at = line.find(dots); at != line.npos; at = line.find(dots, at + dots.size())) {
    const auto before = line.substr(0, at);
    const size_t end = at + dots.size();
    const bool alone = (before.empty() || before.back() == ' ') && !before.ends_with(", ") &&
                       (end == line.size() || kFollowing.find(line[end]) != kFollowing.npos);
    if (alone) report_place(context, line.substr(at, dots.size()));
  }
}

/// Whether a placeholder of the paper in this line was replaced in the draft.
bool has_filled_place(const Comparison& comparison, size_t draft_line) {
  const auto paper_line = comparison.alignment.line_from[draft_line];
  if (!paper_line) return false;
  for (size_t i = comparison.paper.lines[*paper_line].first;
       i < comparison.paper.lines[*paper_line].second; ++i)
    if (comparison.is_filled_in(i)) return true;
  return false;
}

}  // namespace

void drafts::place_to_fill_in(const DraftContext& context) {
  for (const auto line : context.paragraphs())
    for (const std::string_view mark : {"[…", "[..."}) report_marks(context, line, mark);
  if (!context.comparison) return;
  const auto& texts = context.comparison->draft.texts;
  for (size_t line = 0; line < texts.size(); ++line)
    if (has_filled_place(*context.comparison, line))
      for (const std::string_view dots : {"…", "..."}) report_dots(context, texts[line], dots);
}

}  // namespace campaign
