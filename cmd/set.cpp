// `campaign set`: enters or corrects one mark, in its place in the files.
#include "arguments/named.hpp"
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "data_change.hpp"
#include "entry/mark_edit.hpp"
#include "entry/match_subject.hpp"
#include "entry/score_changes.hpp"
#include "system/folder_lock.hpp"

namespace campaign {
namespace {

class Set final : public Command {
  std::string subject, criterion, points;
  std::optional<std::string> period;
  std::string round;
  bool dry_run = false;

  void declare(Options& options) override {
    options.argument(subject, tr("SUBJECT"), tr("a unit or person, by id or name"));
    options.argument(criterion, tr("CRITERION"),
                     tr("a criterion, bonus or penalty, by id or title"));
    options.argument(points, tr("MARK"), tr("points, or met, not-met, not-applicable"));
    options.value(period, "-p,--period", tr("PERIOD"), tr("the period of the mark: 2021-09"));
    options.choice(round, "--round", enum_names<Round>(), tr("the round of the mark"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would change, and write nothing"));
    options.example("set van-phong nhiem-vu 38,5 -p 2021-10 --round appraised",
                    tr("one mark of one unit"));
  }

  MarkPlacement placement(const Workspace& workspace, const Environment& environment) const {
    if (!period) throw UsageError(tr("say which period: --period 2021-09"));
    const auto meant = meant_by<Round>(round);
    if (!meant) throw UsageError(tr("say which round: --round self, appraised or final"));
    const auto named = period_named(period, workspace.campaign(), environment.today);
    const bool is_asked = named.overlaps(*workspace.campaign().plan->period) &&
                          sheet_period_of(workspace.campaign(), named);
    if (!is_asked)
      throw UsageError(say("{} is no period for which the plan asks for sheets", named));
    return {.subject = {}, .period = named, .round = *meant};
  }

  Participant who(const Evaluation& evaluation, const Date& day) const {
    const ImportMap no_map;
    const SubjectMatcher matcher(evaluation.index, day, no_map);
    auto match = participant(evaluation.index, SubjectId{subject})
                     ? matcher.match({.id = subject})
                     : matcher.match({.name = subject});
    if (!match.who) throw UsageError(match.problem);
    return *match.who;
  }

  CriterionId criterion_of(const Campaign& campaign) const {
    NamedList list = criteria_named(campaign);
    for (const auto* more : {&campaign.bonuses, &campaign.penalties})
      for (const auto& one : *more) list.push_back({one.id->text, one.title});
    const auto ids =
        ids_of_named(list, criterion, say("the plan has no criterion `{}`", criterion));
    if (ids.size() == 1) return {ids.front()};
    throw UsageError(say("`{}` may be {}: write the id", criterion, join(ids, ", ")));
  }

  GivenMark mark() const {
    auto read = mark_in({.kind = TableCell::Kind::text, .text = std::string(trim(points))});
    if (!read.given) throw UsageError(read.problem);
    return *read.given;
  }

  static FileChange new_sheet(const Workspace& workspace, const MarkPlacement& place,
                              const std::string& line, Language language) {
    return {.path = new_sheet_file(workspace, place.period, place.round),
            .after = new_score_sheet(place.period, place.round, line, language)};
  }

  ExitCode run(Environment& environment) const override {
    const FolderLock lock(campaign_root(environment));
    Workspace workspace(environment);
    if (!workspace.campaign().plan) return workspace.sound(environment), ExitCode::problems;
    auto place = placement(workspace, environment);
    const auto& evaluation = workspace.evaluation();
    const auto subject_of = who(evaluation, place.period.last);
    place.subject = subject_of.id();
    place.name = subject_of.name();
    const auto id = criterion_of(workspace.campaign());
    const auto given = mark();
    const auto label = joined({subject_of.name(), place.period, round_name(place.round)}, ", ");
    const auto* before = entered_mark(evaluation.scores, place, id);
    if (before && *before->given == given) {
      environment.out << say("{}: {} is {} already", label, id.text, mark_text(given)) << '\n';
      return ExitCode::fine;
    }
    // What cannot be read may hold the mark already.
    if (!before && !workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto edit = edit_mark(evaluation.scores, place, id, given);
    const auto changes =
        edit ? edited_files(workspace, {{edit->file, {edit->edit}}})
             : std::vector{new_sheet(workspace, place,
                                     mark_line(subject_of, id.text + ": " + mark_text(given)),
                                     environment.language)};
    const auto result = change_data(workspace, changes, dry_run, environment);
    if (result == ExitCode::fine)
      environment.out << (before ? say("{}: {} changed from {} to {}", label, id.text,
                                       mark_text(*before->given), mark_text(given))
                                 : say("{}: {} is {}", label, id.text, mark_text(given)))
                      << '\n';
    return result;
  }
};

}  // namespace

std::unique_ptr<Command> make_set() { return std::make_unique<Set>(); }

}  // namespace campaign
