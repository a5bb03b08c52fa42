// `campaign reopen`: opens a closed period again, with a reason that stays in the data.
#include <map>

#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "close/closed.hpp"
#include "close/reopening.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "system/folder_lock.hpp"

namespace campaign {
namespace {

class Reopen final : public Command {
  std::string period;
  std::optional<std::string> reason, by;
  bool dry_run = false;

  void declare(Options& options) override {
    options.argument(period, tr("PERIOD"), tr("the period as it was closed: 2021-09"));
    options.value(reason, "--reason", tr("TEXT"), tr("why, kept in the data"));
    options.value(by, "--by", tr("NAME"), tr("who decided it, kept in the data"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("reopen 2021-10 --reason \"Quyết định 12/QĐ-STTTT\"",
                    tr("to correct a score that was signed"));
  }

  static std::string one_line(const std::optional<std::string>& text) {
    return text ? printable(trim(*text)) : std::string();
  }

  /// Every entry that closes exactly this period; throws a UsageError when there is none.
  static std::vector<const ClosedPeriod*> entries(const Campaign& campaign, const Period& asked) {
    std::vector<const ClosedPeriod*> found;
    for (const auto& one : campaign.closed_periods)
      if (one.stands() && *one.period == asked) found.push_back(&one);
    if (!found.empty()) return found;
    if (const auto* longer = closing_of(campaign, asked))
      throw UsageError(
          say("{} is closed as a part of {}: open that again", asked, longer->period->text()));
    throw UsageError(say("{} is not closed", asked));
  }

  ExitCode run(Environment& environment) const override {
    const auto why = one_line(reason);
    if (why.empty()) throw UsageError(tr("say why: --reason TEXT"));
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);  // errors are what one reopens for
    if (!workspace.campaign().plan) return workspace.sound(environment), ExitCode::problems;
    const auto asked = period_named(period, workspace.campaign(), environment.today);
    const Reopening reopening{
        .on = environment.today,
        .reason = why,
        .by = one_line(by).empty() ? std::nullopt : std::optional(one_line(by))};
    std::map<const SourceFile*, std::vector<TextEdit>> edits;
    for (const auto* one : entries(workspace.campaign(), asked))
      edits[one->span.file].push_back(reopening_edit(*one, reopening));
    const auto result =
        change_data(workspace, edited_files(workspace, edits), dry_run, environment);
    if (result == ExitCode::fine && !dry_run)
      environment.out << say("{} is open again", asked) << '\n';
    return result;
  }
};

}  // namespace

std::unique_ptr<Command> make_reopen() { return std::make_unique<Reopen>(); }

}  // namespace campaign
