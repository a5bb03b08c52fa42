// Marks such as `[… quê quán]` that are still in a draft.
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// What stands in the brackets; Markdown writes them behind a backslash.
std::string what_of(std::string_view place) {
  auto what = plainly(place);
  for (const std::string_view mark : {"[", "…", "...", "]"})
    for (size_t at = what.find(mark); at != what.npos; at = what.find(mark))
      what.erase(at, mark.size());
  return std::string(trim(what));
}

void report_place(const DraftContext& context, std::string_view place) {
  const auto what = what_of(place);
  context.report(draft_names::place_to_fill_in,
                 {place,
                  what.empty() ? tr("this place is still to be filled in")
                               : say("still to be filled in: {}", what),
                  tr("write what is missing, or take the sentence out")});
}

void report_marks(const DraftContext& context, std::string_view line, std::string_view mark) {
  for (size_t at = line.find(mark); at != line.npos; at = line.find(mark, at + 1)) {
    const auto end = line.find(']', at);
    const auto length = end == line.npos ? mark.size() : end - at + 1;
    report_place(context, line.substr(at, length));
  }
}

/// Dots without brackets, that are no word's end and end no list of things.
void report_dots(const DraftContext& context, std::string_view line, std::string_view dots) {
  constexpr std::string_view kBehind = " .;,/|";
  for (size_t at = line.find(dots); at != line.npos; at = line.find(dots, at + dots.size())) {
    const auto before = line.substr(0, at);
    const size_t behind = at + dots.size();
    const bool alone = (before.empty() || before.back() == ' ') && !before.ends_with(", ") &&
                       (behind == line.size() || kBehind.find(line[behind]) != kBehind.npos);
    if (alone) report_place(context, line.substr(at, dots.size()));
  }
}

/// The paper has a place in this line that the draft has no more.
bool has_filled_place(const Comparison& all, size_t draft_line) {
  const auto own = all.alignment.line_from[draft_line];
  if (!own) return false;
  for (size_t i = all.paper.lines[*own].first; i < all.paper.lines[*own].second; ++i)
    if (all.is_filled_in(i)) return true;
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
