// `campaign close`: closes a period whose data is complete, and keeps what decided it.
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "close/closed.hpp"
#include "close/closing.hpp"
#include "close/missing_parts.hpp"
#include "close/period_values.hpp"
#include "command.hpp"
#include "system/file_changes.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

class Close final : public Command {
  std::string period;
  std::optional<std::string> by;
  bool without_figures = false;
  bool dry_run = false;

  void declare(Options& options) override {
    options.argument(period, tr("PERIOD"), tr("the period to close: 2021-09, 2021-Q4, last-month"));
    options.value(by, "--by", tr("NAME"), tr("who closes it, kept in the data"));
    options.flag(without_figures, "--without-figures", tr("close it although figures are missing"));
    options.flag(dry_run, "-n,--dry-run", tr("print what would be kept, and write nothing"));
    options.example("close 2021-10", tr("October, once everything is in"));
    options.example("close 2021-10 -n", tr("a look at what would be kept"));
  }

  /// Throws a UsageError unless the period is one of sheets, is over, and is open.
  static void require_closable(const Period& asked, const Campaign& campaign, const Date& today) {
    const auto reported = reporting_periods(campaign, asked);
    const bool is_whole = !reported.empty() && part_in_campaign(campaign, {reported.front().first,
                                                                           reported.back().last}) ==
                                                   part_in_campaign(campaign, asked);
    if (!is_whole)
      throw UsageError(say("{} is no period for which the plan asks for sheets", asked));
    if (part_in_campaign(campaign, asked).last >= today)
      throw UsageError(say("{} is not over: it is {} today", asked, today));
    const auto* closed = closing_of(campaign, asked);
    if (closed && !closed->values.empty())
      throw UsageError(say("{}; `campaign reopen {}` opens it again", when_closed(*closed),
                           closed->period->text()));
  }

  bool is_complete(const Evaluation& evaluation, const Period& asked,
                   Environment& environment) const {
    auto missing = missing_parts(evaluation, asked);
    if (!without_figures)
      for (auto& one : missing_figures(evaluation, asked)) missing.push_back(std::move(one));
    if (missing.empty()) return true;
    environment.err << say("{} cannot be closed yet:", asked) << '\n';
    for (const auto& one : missing) environment.err << "  " << one << '\n';
    environment.err << tr("nothing was written") << '\n';
    return false;
  }

  static fs::path free_path(const fs::path& root, const Period& asked) {
    auto path = root / "closed" / (asked.text() + ".yaml");
    for (int number = 2; fs::exists(path); ++number)
      path = root / "closed" / (asked.text() + "-" + std::to_string(number) + ".yaml");
    return path;
  }

  ExitCode run(Environment& environment) const override {
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    const auto asked = period_named(period, workspace.campaign(), environment.today);
    require_closable(asked, workspace.campaign(), environment.today);
    if (!is_complete(workspace.evaluation(), asked, environment)) return ExitCode::problems;
    const Closing closing{
        .period = asked,
        .on = environment.today,
        .by = by && !trim(*by).empty() ? std::optional(printable(trim(*by))) : std::nullopt,
        .values = period_values(workspace.evaluation(), asked)};
    const auto text = closing_text(closing, environment.language);
    if (dry_run) return environment.out << text, ExitCode::fine;
    const auto path = free_path(workspace.root(), asked);
    write_changes({{.path = path, .after = text}});
    environment.out << say("wrote {}: {} is closed with {}", shown_path(path, environment), asked,
                           say_count("{} value", "{} values", closing.values.size()))
                    << '\n'
                    << digest_of(closing.values) << '\n';
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_close() { return std::make_unique<Close>(); }

}  // namespace campaign
