// `campaign close`: closes a period whose data is complete, and keeps what decided it.
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "close/closed.hpp"
#include "close/closing.hpp"
#include "close/missing_figures.hpp"
#include "close/period_values.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "missing_summary.hpp"
#include "system/folder_lock.hpp"

namespace campaign {
namespace {

class Close final : public Command {
  std::string period;
  std::optional<std::string> by;
  bool without_figures = false, without_appraisal = false;
  bool dry_run = false;

  void declare(Options& options) override {
    options.argument(period, tr("PERIOD"), tr("the period to close: 2021-09, 2021-Q4, last-month"));
    options.value(by, "--by", tr("NAME"), tr("who closes it, kept in the data"));
    options.flag(without_figures, "--without-figures", tr("close it although figures are missing"));
    options.flag(without_appraisal, "--without-appraisal",
                 tr("close it with self-scores where nobody appraised"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would be kept, and write nothing"));
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

  /// Reports call their grades provisional.
  static void note_self_scores(const Evaluation& evaluation, const Period& asked,
                               Environment& environment) {
    size_t count = 0;
    for (const auto& one :
         missing_entries(evaluation, asked, RunNeeds::appraised, environment.today))
      count += one.not_appraised.size();
    if (count > 0)
      environment.err << say_count(
                             "{} unit or person was not appraised: the self-score counts",
                             "{} units and people were not appraised: their self-scores count",
                             count)
                      << '\n';
  }

  bool is_complete(const Evaluation& evaluation, const Period& asked,
                   Environment& environment) const {
    const auto& campaign = evaluation.campaign;
    const bool are_enough = without_appraisal || does_without_appraisal(campaign);
    const auto needs = are_enough ? RunNeeds::self : RunNeeds::appraised;
    const auto missing = missing_entries(evaluation, asked, needs, environment.today);
    const auto figures =
        without_figures ? std::vector<Message>() : missing_figures(evaluation, asked);
    if (missing.empty() && figures.empty()) {
      if (are_enough) note_self_scores(evaluation, asked, environment);
      return true;
    }
    print_missing(missing, environment);
    for (const auto& one : figures) environment.err << one << '\n';
    if (!are_enough && !is_ever_appraised(campaign))
      environment.err << tr("nobody was ever appraised: `--without-appraisal` closes it with "
                            "self-scores, and `needs: self` of a run says so of every period")
                      << '\n';
    environment.err << say("nothing was written: {} cannot be closed yet", asked) << '\n';
    return false;
  }

  ExitCode run(Environment& environment) const override {
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto asked = period_named(period, workspace.campaign(), environment.today);
    if (!workspace.entered_until(asked.last, environment)) return ExitCode::problems;
    require_closable(asked, workspace.campaign(), environment.today);
    if (!is_complete(workspace.evaluation(), asked, environment)) return ExitCode::problems;
    const Closing closing{
        .period = asked,
        .on = environment.today,
        .by = by && !trim(*by).empty() ? std::optional(printable(trim(*by))) : std::nullopt,
        .values = period_values(workspace.evaluation(), asked)};
    const auto text = closing_text(closing, environment.language);
    const auto path = unused_file(workspace.root() / "closed", asked.text());
    const auto result =
        change_data(workspace, {{.path = path, .after = text}}, dry_run, environment);
    if (result == ExitCode::fine && !dry_run)
      environment.out << say("{} is closed with {}", asked,
                             say_count("{} value", "{} values", closing.values.size()))
                      << '\n'
                      << digest_of(closing.values) << '\n';
    return result;
  }
};

}  // namespace

std::unique_ptr<Command> make_close() { return std::make_unique<Close>(); }

}  // namespace campaign
