// Problems as text: source lines with the error underlined, related places, and help.
#include <fmt/core.h>

#include <algorithm>

#include "base/excerpt.hpp"
#include "base/problem_formats.hpp"
#include "base/problem_limit.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr int kWidest = 100;

struct Paint {
  const char* on = "";
  const char* off = "";
  std::string operator()(std::string_view text) const {
    return fmt::format("{}{}{}", on, text, off);
  }
};

struct Paints {
  Paint severity, bold, frame;
};

Paints paints(Severity severity, bool color) {
  if (!color) return {};
  constexpr const char* kOff = "\033[0m";
  return {{severity == Severity::error ? "\033[1;31m" : "\033[1;33m", kOff},
          {"\033[1m", kOff},
          {"\033[1;34m", kOff}};
}

/// False for a file that is empty, or was not read.
bool has_text(const Span& span) { return !span.file->text().empty(); }

/// Prints the lines of one problem, with line numbers in a gutter as wide as the largest.
class ProblemPrinter {
 public:
  ProblemPrinter(int gutter, const Paints& paint, Language language)
      : gutter_(gutter), paint_(paint), language_(language) {}

  void place_line(const char* arrow, const Span& span) {
    const auto [line, column] = position(span);
    text_ += pad("", gutter_) + paint_.frame(arrow) + " " + place(span).text(language_) +
             (line == 0 || span.file->path().empty() ? "\n" : fmt::format(":{}\n", column));
    if (has_text(span)) bar();
  }

  void source_line(const Span& span) {
    const uint32_t number = position(span).line;
    const auto shown = number == 0 ? "" : std::to_string(number);
    text_ += paint_.frame(pad(shown, gutter_, Align::right) + " |");
    const auto line = excerpt(span, room()).line;
    text_ += line.empty() ? "\n" : " " + line + "\n";
  }

  void marks(const Span& span, char mark, const Paint& paint, const Message& message) {
    const auto where = excerpt(span, room());
    const auto label = message.text(language_);
    const std::string marks(static_cast<size_t>(where.width), mark);
    text_ += paint_.frame(pad("", gutter_) + " |") + pad("", where.column + 1) +
             paint(label.empty() ? marks : marks + " " + visible(label)) + "\n";
  }

  void bar() { text_ += paint_.frame(pad("", gutter_) + " |") + "\n"; }
  void gap() { text_ += paint_.frame("...") + "\n"; }

  void remark(const Message& kind, const Message& message) {
    if (message.empty()) return;
    text_ += pad("", gutter_) + " " + paint_.frame("=") + " " + paint_.bold(kind.text(language_)) +
             ": " + visible(message.text(language_)) + "\n";
  }

  const std::string& text() const { return text_; }

 private:
  int room() const { return kWidest - gutter_ - 3; }

  int gutter_;
  Paints paint_;
  Language language_;
  std::string text_;
};

int gutter_of(const Diagnostic& diagnostic) {
  uint32_t largest = position(diagnostic.span).line;
  for (const auto& note : diagnostic.notes) largest = std::max(largest, position(note.span).line);
  return static_cast<int>(std::to_string(largest).size());
}

void show_note(ProblemPrinter& printer, const Note& note, const Span& above, const Paint& paint) {
  const uint32_t line = position(note.span).line;
  const uint32_t line_above = position(above).line;
  const bool same_file = above && note.span.file == above.file;
  if (!same_file) {
    if (above) printer.bar();
    printer.place_line(":::", note.span);
  } else if (line != line_above && line != line_above + 1) {
    printer.gap();
  }
  if (!same_file || line != line_above) printer.source_line(note.span);
  printer.marks(note.span, '-', paint, note.message);
}

/// `error[score-above-maximum]: message`
std::string heading(const CheckName& check, const Message& message, const ProblemOptions& options) {
  const Paints paint = paints(check.severity, options.color);
  const auto severity = severity_word(check.severity).text(options.language);
  return paint.severity(fmt::format("{}[{}]", severity, check.name)) +
         paint.bold(": " + visible(message.text(options.language))) + "\n";
}

std::string problem_text(const Diagnostic& diagnostic, const ProblemOptions& options) {
  const Paints paint = paints(diagnostic.check.severity, options.color);
  ProblemPrinter printer(gutter_of(diagnostic), paint, options.language);
  if (diagnostic.span) {
    printer.place_line("-->", diagnostic.span);
    if (has_text(diagnostic.span)) {
      printer.source_line(diagnostic.span);
      printer.marks(diagnostic.span, '^', paint.severity, diagnostic.label);
    }
  }
  Span above = diagnostic.span;
  for (const auto& note : diagnostic.notes) {
    if (!note.span) continue;
    show_note(printer, note, above, paint.frame);
    above = note.span;
  }
  for (const auto& note : diagnostic.notes)
    if (!note.span) printer.remark(tr("note"), note.message);
  printer.remark(tr("record"), diagnostic.record);
  printer.remark(tr("help"), diagnostic.help);
  return heading(diagnostic.check, diagnostic.message, options) + printer.text();
}

}  // namespace

std::string problems_text(const Diagnostics& diagnostics, const ProblemOptions& options) {
  const auto problems = limited(diagnostics);
  std::string text;
  for (const auto* one : problems.shown) {
    if (!text.empty()) text += "\n";
    text += problem_text(*one, options);
  }
  for (const auto& [check, message] : problems.more)
    text += "\n" + heading(check, message, options);
  return text;
}

}  // namespace campaign
