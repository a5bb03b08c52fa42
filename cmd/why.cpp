// `campaign why`: explains every number of a unit or person.
#include <algorithm>

#include "arguments/query.hpp"
#include "arguments/subjects.hpp"
#include "arguments/usage_error.hpp"
#include "award/labels.hpp"
#include "award/trace_verdict.hpp"
#include "award_messages.hpp"
#include "base/message.hpp"
#include "command.hpp"
#include "screen/trace_output.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class Why final : public Command {
  Arguments arguments;
  QueryOptions query_options;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(arguments, tr("SUBJECT…"), tr("units or people, by id or part of the name"));
    query_options.declare_period(options);
    options.choice(format, "-f,--format", {"text", "json"}, tr("how the reasons are shown"));
    options.example("why van-phong", tr("the total of a unit in the last month"));
    options.example("why nguyen-van-an -p 2021-Q4", tr("a person in a quarter"));
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.empty()) throw UsageError(tr("name a unit or person"));
    Workspace workspace(environment, CheckScope::errors);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto subjects = subjects_named(arguments, workspace.campaign());
    const auto query = query_options.query({}, workspace, environment);
    if (!workspace.entered_until(query.period.last, environment)) return ExitCode::problems;
    std::vector<Trace> traces;
    bool out_of_time_found = false;
    for (const auto& id : subjects) {
      traces.push_back(trace_of(id, query.period, workspace.evaluation().scores));
      out_of_time_found |= add_awards(workspace.evaluation(), id, environment.today, traces);
    }
    if (out_of_time_found) environment.err << out_of_time_note(workspace.evaluation().laws) << '\n';
    environment.out << (format == "json"
                            ? traces_json(traces, environment.language)
                            : traces_text(traces, environment.width, environment.language));
    return ExitCode::fine;
  }

  /// Adds verdicts on the nominations of the subject, then its awards. Returns whether the rule
  /// pack was not in force on a day that was judged.
  static bool add_awards(const Evaluation& evaluation, const SubjectId& id, const Date& today,
                         std::vector<Trace>& traces) {
    Trace nominated{.what = say("{}: nominated for", evaluation.index.name(id))};
    Trace held{.what = say("{}: awards", evaluation.index.name(id))};
    bool out_of_time_found = false;
    for (const auto* one : evaluation.records.of(id).nominations) {
      const auto verdict = evaluation.judge.verdict_now(*one, today);
      if (!verdict) continue;
      nominated.parts.push_back(trace(evaluation, *verdict));
      out_of_time_found |= verdict->out_of_time;
    }
    for (const auto* one : evaluation.records.of(id).awards)
      held.parts.push_back(trace(evaluation, *one));
    for (auto* list : {&nominated, &held})
      if (!list->parts.empty()) traces.push_back(std::move(*list));
    return out_of_time_found;
  }

  static Trace trace_of(const SubjectId& id, const Period& period, const Scores& scores) {
    const auto who = participant(scores.index(), id);
    const auto* standing = who ? scores.standing(*who, period) : nullptr;
    if (standing) return trace(scores, scores.standings(standing->kind, period), *standing);
    return {.what = say("{} is not scored in {}", scores.index().name(id), period),
            .parts = trace_absences(scores.index(), id, period)};
  }
};

}  // namespace

std::unique_ptr<Command> make_why() { return std::make_unique<Why>(); }

}  // namespace campaign
