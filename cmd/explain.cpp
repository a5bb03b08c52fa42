// `campaign explain`: what a kind of problem means, and how to mend it.
#include <fmt/format.h>

#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/language.hpp"
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

std::string example(const char* title, const char* lines) {
  return *lines == '\0' ? "" : fmt::format("\n{}:\n\n{}", title, indented(lines));
}

/// The texts of the lists are phrases here and sentences there.
std::string paragraph(std::string text) {
  if (!text.ends_with('.')) text += '.';
  return wrap(text, kWidth);
}

std::string explanation(const CheckEntry& entry) {
  const bool error = entry.check.severity == Severity::error;
  return fmt::format("{}[{}]: {}\n\n{}\n\n{}\n", error ? tr("error") : tr("warning"),
                     entry.check.name, tr(entry.summary), paragraph(tr(entry.why)),
                     paragraph(tr(entry.mend))) +
         example(tr("wrong"), entry.wrong) + example(tr("right"), entry.right);
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
    options.example("explain", tr("list every kind of problem"));
    options.example("explain score-above-maximum", tr("what it means, with an example"));
  }

  ExitCode run(Environment& environment) const override {
    if (!name) return list_all(environment.out), ExitCode::fine;
    if (const auto* entry = find_check(*name))
      return environment.out << explanation(*entry), ExitCode::fine;
    throw UsageError(
        unknown_name(say("no problem is called `{}`", *name), *name, names_of(check_catalog())));
  }
};

}  // namespace

std::unique_ptr<Command> make_explain() { return std::make_unique<Explain>(); }

}  // namespace campaign
