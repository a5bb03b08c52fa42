// `campaign status`: how far each nomination has come, what it lacks and what comes next.
#include <algorithm>

#include "award/progress.hpp"
#include "award/trace_verdict.hpp"
#include "base/language.hpp"
#include "command.hpp"
#include "render/renderers.hpp"
#include "report/verdicts.hpp"
#include "trace_forms.hpp"
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
    const Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    auto list = progress_of(workspace.judge(), environment.today);
    if (award)
      std::erase_if(
          list, [&](const Progress& one) { return one.verdict.form->form->id->text != *award; });
    if (format == "text") return show(list, workspace, environment), ExitCode::fine;
    Value::List rows;
    for (const auto& one : list) rows.push_back(pieces::progress_row(workspace.judge(), one));
    Report report{.schema = "campaign.status/1", .view = {}, .table = "nominations"};
    report.view = Value::Record{{"today", environment.today}, {"nominations", std::move(rows)}};
    environment.out << find_renderer(format)->render(report, {.width = environment.width});
    return ExitCode::fine;
  }

  static std::string due_words(const Campaign& campaign, const Date& today) {
    const auto& due = campaign.plan->nominations_due;
    if (!due) return tr("the plan has no last day for dossiers (`nominations-due`)");
    if (**due < today) return say("the last day for dossiers was {}", (*due)->text());
    return say("the last day for dossiers is {}", (*due)->text());
  }

  /// "2 assessed, 1 voted"
  static std::string count_words(const std::vector<Progress>& list) {
    std::string text;
    for (const auto& [word, stage] : words<Stage>) {
      const auto count = std::count_if(list.begin(), list.end(),
                                       [&](const Progress& one) { return one.stage == stage; });
      if (count > 0)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + stage_words(stage);
    }
    return text;
  }

  static Trace trace_of(const Progress& progress) {
    Trace trace{.what = progress.verdict.who.name(),
                .amount = stage_words(progress.stage),
                .where = progress.verdict.nomination->subject.span};
    trace.parts.push_back(
        {.what = progress.verdict.form->form->title, .amount = verdict_words(progress.verdict)});
    if (progress.verdict.nomination->because)
      trace.parts.push_back(
          {.what = tr("because"), .amount = *progress.verdict.nomination->because});
    if (!progress.lacks.empty())
      trace.parts.push_back({.what = tr("lacking"), .amount = progress.lacks});
    if (!progress.next.empty())
      trace.parts.push_back({.what = tr("next step"), .amount = progress.next});
    if (progress.days_left)
      trace.parts.push_back(
          {.what = tr("days left"), .amount = std::to_string(*progress.days_left)});
    return trace;
  }

  static void show(const std::vector<Progress>& list, const Workspace& workspace,
                   Environment& environment) {
    if (list.empty()) {
      environment.out << tr("nobody is nominated; write `nominations:` in a file of the data")
                      << '\n';
      return;
    }
    std::vector<Trace> traces;
    for (const auto& one : list) traces.push_back(trace_of(one));
    environment.out << count_words(list) << "; "
                    << due_words(workspace.campaign(), environment.today) << "\n\n"
                    << traces_text(traces, environment.width);
  }
};

}  // namespace

std::unique_ptr<Command> make_status() { return std::make_unique<ShowStatus>(); }

}  // namespace campaign
