// `campaign explain`: explains a kind of problem and how to fix it.
#include <fmt/format.h>

#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "inventory/check_catalog.hpp"

namespace campaign {
namespace {

constexpr int kWidth = 80;

std::string indented(std::string_view lines) {
  std::string text;
  if (lines.ends_with('\n')) lines.remove_suffix(1);
  for (const auto line : split(lines, '\n'))
    text += line.empty() ? "\n" : fmt::format("    {}\n", line);
  return text;
}

void print_example(const Message& title, const char* lines, std::ostream& out) {
  if (*lines != '\0')
    out << '\n' << title << ":\n\n" << indented(example_message(lines).text(language_of(out)));
}

/// Adds a full stop where the catalog has a phrase rather than a sentence.
std::string paragraph(const Message& message, Language language) {
  auto text = message.text(language);
  if (!text.ends_with('.')) text += '.';
  return wrap(text, kWidth);
}

void print_explanation(const CheckEntry& entry, std::ostream& out) {
  const auto language = language_of(out);
  out << severity_word(entry.check.severity) << '[' << entry.check.name
      << "]: " << tr(entry.summary) << "\n\n"
      << paragraph(tr(entry.why), language) << "\n\n"
      << paragraph(tr(entry.mend), language) << '\n';
  print_example(tr("wrong"), entry.wrong, out);
  print_example(tr("right"), entry.right, out);
}

void list_all(std::ostream& out) {
  int widest = 0;
  for (const auto& entry : check_catalog())
    widest = std::max(widest, display_width(entry.check.name));
  for (const auto& entry : check_catalog())
    out << pad(entry.check.name, widest) << "  " << tr(entry.summary) << '\n';
}

class Explain final : public Command {
  std::optional<std::string> name;

  void declare(Options& options) override {
    options.argument(name, tr("NAME"),
                     tr("the name of a problem, as it stands in brackets in a message; without it, "
                        "all are listed"));
    options.known(names_of(check_catalog()));
    options.example("explain", tr("list every kind of problem"));
    options.example("explain score-above-maximum", tr("what it means, with an example"));
  }

  ExitCode run(Environment& environment) const override {
    if (!name) return list_all(environment.out), ExitCode::fine;
    if (const auto* entry = find_check(*name))
      return print_explanation(*entry, environment.out), ExitCode::fine;
    throw UsageError(
        unknown_name(say("no problem is called `{}`", *name), *name, names_of(check_catalog())));
  }
};

}  // namespace

std::unique_ptr<Command> make_explain() { return std::make_unique<Explain>(); }

}  // namespace campaign
