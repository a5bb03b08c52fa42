// `campaign status`: prints the progress of each nomination, what it lacks and the next step.
#include <algorithm>

#include "award/labels.hpp"
#include "award/progress.hpp"
#include "award_messages.hpp"
#include "base/message.hpp"
#include "command.hpp"
#include "output.hpp"
#include "render/renderers.hpp"
#include "report/verdicts.hpp"
#include "screen/progress_traces.hpp"
#include "screen/trace_output.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class ShowStatus final : public Command {
  std::optional<std::string> award;
  std::string format = "text";

  void declare(Options& options) override {
    options.value(award, "--award", tr("FORM"), tr("only this form of award, by id"));
    options.choice(format, "-f,--format", {"text", "csv", "json"}, tr("how the table is shown"));
    options.example("status", tr("every nomination with its next step"));
    options.example("status --award bang-khen-tinh -f csv", tr("one form, for a spreadsheet"));
  }

  ExitCode run(Environment& environment) const override {
    const Workspace workspace(environment, CheckScope::errors);
    std::vector<const Nomination*> left_out;
    if (!workspace.sound_but_for(left_out, environment)) return ExitCode::problems;
    const auto code = left_out.empty() ? ExitCode::fine : ExitCode::problems;
    const auto& laws = workspace.evaluation().laws;
    if (!laws) return fail_without_rule_pack(workspace.campaign(), environment);
    const auto* form = award ? &award_form_named(laws, *award) : nullptr;
    auto list = progress_of(workspace.evaluation(), environment.today);
    std::erase_if(list, [&](const Progress& one) {
      const auto* nomination = one.verdict.nomination;
      return (form && *one.verdict.form->form->id != *form->id) ||
             std::find(left_out.begin(), left_out.end(), nomination) != left_out.end();
    });
    note_time(laws, list, environment);
    if (format == "text") {
      if (list.empty() && !left_out.empty()) return code;
      return show(list, workspace, environment), code;
    }
    Value::List rows;
    for (const auto& one : list) rows.push_back(pieces::progress_row(workspace.evaluation(), one));
    Report report{.schema = "campaign.status/1", .view = {}, .table = "nominations"};
    report.view = Value::Record{{"today", environment.today}, {"nominations", std::move(rows)}};
    environment.out << find_renderer(format)->render(report, screen_options(environment));
    return code;
  }

  static void note_time(const Laws& laws, const std::vector<Progress>& list,
                        Environment& environment) {
    if (std::any_of(list.begin(), list.end(),
                    [](const auto& one) { return one.verdict.out_of_time; }))
      environment.err << out_of_time_note(laws) << '\n';
  }

  static void show(const std::vector<Progress>& list, const Workspace& workspace,
                   Environment& environment) {
    if (list.empty()) {
      environment.out << tr("nobody is nominated; write `nominations:` in a file of the data")
                      << '\n';
      return;
    }
    environment.out << stage_counts(list) << '\n'
                    << deadline_message(workspace.campaign(), list, environment.today) << "\n\n"
                    << traces_text(progress_traces(workspace.evaluation(), list), environment.width,
                                   environment.language);
    if (std::any_of(list.begin(), list.end(), [](const auto& one) { return one.recalled; }))
      environment.out << "\n* " << tr("by a rule from memory: compare with the text of the law")
                      << '\n';
    const auto general = general_note(workspace.evaluation().laws);
    if (!general.empty()) environment.out << general << '\n';
  }

  /// "3 nominations: 2 assessed, 1 voted"
  static Message stage_counts(const std::vector<Progress>& list) {
    std::vector<Message> stages;
    for (const auto& [word, stage] : words<Stage>) {
      const auto count = std::count_if(
          list.begin(), list.end(), [is = stage](const Progress& one) { return one.stage == is; });
      if (count > 0) stages.push_back(joined({count, stage_label(stage)}, " "));
    }
    return joined({say_count("{} nomination", "{} nominations", list.size()), joined(stages, ", ")},
                  ": ");
  }

  static Message deadline_message(const Campaign& campaign, const std::vector<Progress>& list,
                                  const Date& today) {
    const auto& due = campaign.plan->nominations_due;
    if (!due) return tr("the plan has no last day for dossiers (`nominations-due`)");
    if (**due < today) return say("the last day for dossiers was {}", **due);
    const auto waiting = std::find_if(
        list.begin(), list.end(), [](const Progress& one) { return one.days_left.has_value(); });
    const auto last = say("the last day for dossiers is {}", **due);
    if (waiting == list.end()) return last;
    return last + ", " +
           say_count("{} day left", "{} days left", static_cast<size_t>(*waiting->days_left));
  }
};

}  // namespace

std::unique_ptr<Command> make_status() { return std::make_unique<ShowStatus>(); }

}  // namespace campaign
