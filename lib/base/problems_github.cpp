// Problems as workflow commands of GitHub, which shows them beside the lines of a change.
#include <fmt/core.h>

#include <algorithm>

#include "base/problem_formats.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// GitHub shows so many of each severity and drops the rest without a word.
constexpr size_t kShownOfASeverity = 10;

std::string command_data(std::string_view text) {
  auto data = replace_all(std::string(text), "%", "%25");
  return replace_all(replace_all(std::move(data), "\r", "%0D"), "\n", "%0A");
}

std::string property(std::string_view text) {
  return replace_all(replace_all(command_data(text), ":", "%3A"), ",", "%2C");
}

/// `file=data/scores.yaml,line=9,endLine=9,col=37,endColumn=39,`
std::string where_in_file(const Span& span) {
  if (!span || span.file->path().empty()) return {};
  const auto begin = position(span);
  auto text = fmt::format("file={},", property(span.file->path()));
  if (begin.line == 0) return text;
  const auto end = position({span.file, span.offset + span.length, 0});
  text += fmt::format("line={},endLine={},", begin.line, end.line);
  if (begin.line != end.line) return text;  // columns are for one line only
  return text + fmt::format("col={},endColumn={},", begin.column, end.column);
}

std::string command_line(const Diagnostic& one, Language language) {
  std::vector<Message> lines = {one.message};
  if (one.span && position(one.span).line == 0) lines.push_back(place(one.span));
  if (!one.record.empty()) lines.push_back(tr("record") + ": " + one.record);
  if (!one.help.empty()) lines.push_back(tr("help") + ": " + one.help);
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : "\n") + visible(line.text(language));
  return fmt::format("::{} {}title={}::{}\n",
                     one.check.severity == Severity::error ? "error" : "warning",
                     where_in_file(one.span), property(one.check.name), command_data(text));
}

}  // namespace

std::string problems_github(const Diagnostics& diagnostics, const ProblemOptions& options) {
  std::string text;
  size_t more_errors = 0, more_warnings = 0;
  for (const auto severity : {Severity::error, Severity::warning}) {
    size_t count = 0;
    for (const auto& one : diagnostics.list())
      if (one.check.severity == severity && ++count <= kShownOfASeverity)
        text += command_line(one, options.language);
    (severity == Severity::error ? more_errors : more_warnings) =
        count - std::min(count, kShownOfASeverity);
  }
  if (more_errors + more_warnings == 0) return text;
  const auto rest = say("not shown here: {}, {}; `campaign check` shows all",
                        say_count("{} error", "{} errors", more_errors),
                        say_count("{} warning", "{} warnings", more_warnings));
  return text + "::notice title=campaign check::" + command_data(rest.text(options.language)) +
         "\n";
}

}  // namespace campaign
