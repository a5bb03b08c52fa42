// A document must end with `./.` before its list of recipients.
#include "base/message.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

constexpr std::string_view kMark = "./.";

/// Without the pipes, stars and blanks of Markdown around it.
std::string_view bare(std::string_view line) {
  constexpr std::string_view kAround = "|*_ \t\r";
  const size_t first = line.find_first_not_of(kAround);
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of(kAround) - first + 1);
}

void report_end(const DraftContext& context, std::string_view line, const Message& message) {
  context.report(draft_names::end_mark_missing,
                 {line.substr(line.find_last_of(" \t\n") + 1), message,
                  tr("write `./.` behind the last sentence")});
}

/// Checks the lines that end with the mark in the generated paper.
void compare_end(const DraftContext& context) {
  const auto& [paper, draft] = std::tie(context.comparison->paper, context.comparison->draft);
  for (size_t i = 0; i < paper.lines.size(); ++i) {
    const auto& alignment = context.comparison->alignment;
    if (!alignment.line_of[i] || !bare(paper.texts[i]).ends_with(kMark)) continue;
    const auto last = alignment.to_draft[paper.lines[i].second - 1];
    const auto line = bare(draft.texts[last ? draft.all[*last].line : *alignment.line_of[i]]);
    if (line.find(kMark) == line.npos)
      report_end(context, line, tr("the mark `./.` of the end is gone"));
  }
}

}  // namespace

/// Documents without recipients, such as lists, have no such mark.
void drafts::end_mark_missing(const DraftContext& context) {
  if (context.comparison) return compare_end(context);
  std::string_view last;
  for (const auto paragraph : context.paragraphs()) {
    const auto line = bare(paragraph);
    if (line.find(kMark) != line.npos) return;
    if (line.starts_with("Nơi nhận")) {
      if (!last.empty()) report_end(context, last, tr("the document does not end with `./.`"));
      return;
    }
    if (line.find_first_not_of("-:| ") != line.npos) last = line;
  }
}

}  // namespace campaign
