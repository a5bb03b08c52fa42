// `campaign assess`: judges which awards are deserved, by which articles, and what is missing.
#include <algorithm>

#include "arguments/subjects.hpp"
#include "arguments/usage_error.hpp"
#include "award/assessment.hpp"
#include "award/labels.hpp"
#include "award/trace_verdict.hpp"
#include "award_messages.hpp"
#include "base/message.hpp"
#include "command.hpp"
#include "output.hpp"
#include "render/renderers.hpp"
#include "report/verdicts.hpp"
#include "screen/trace_output.hpp"
#include "screen/verdict_table.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class Assess final : public Command {
  Arguments arguments;
  std::optional<std::string> award;
  std::string way;
  std::optional<Period> period;
  std::optional<Date> as_of;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(arguments, tr("SUBJECT…"),
                      tr("units or people, by id or part of the name; without any, a table of all "
                         "who are nominated or eligible"));
    options.value(award, "--award", tr("FORM"), tr("only this form of award, by id"));
    options.choice(way, "--way", enum_names<Way>(), tr("only this way of commendation"));
    options.period(period, "-p,--period",
                   tr("the year that a title is for, such as 2025; without it that of the "
                      "nomination, else the latest that is rated"));
    options.date(as_of, "--as-of", tr("the day that is judged; without it today"));
    options.choice(format, "-f,--format", {"text", "csv", "json"},
                   tr("how the verdicts are shown"));
    options.example("assess", tr("everybody who is nominated or eligible"));
    options.example("assess nguyen-van-an --award bang-khen-tinh",
                    tr("one person for one form, with every condition"));
  }

  ExitCode run(Environment& environment) const override {
    const Workspace workspace(environment, CheckScope::errors);
    std::vector<const Nomination*> left_out;
    if (!workspace.sound_but_for(left_out, environment)) return ExitCode::problems;
    const auto& evaluation = workspace.evaluation();
    if (!evaluation.laws) return fail_without_rule_pack(workspace.campaign(), environment);
    show(evaluation,
         {.forms = forms(evaluation),
          .way = meant_by<Way>(way),
          .year = year(),
          .as_of = as_of,
          .today = environment.today,
          .subjects = subjects_named(arguments, workspace.campaign()),
          .without = left_out},
         environment);
    return left_out.empty() ? ExitCode::fine : ExitCode::problems;
  }

  std::optional<int> year() const {
    if (!period) return std::nullopt;
    if (period->first.plus_days(366) <= period->last)
      throw UsageError(say("{} is longer than a year, and a title is for one", period->text()));
    return period->last.year;
  }

  std::vector<const AwardForm*> forms(const Evaluation& evaluation) const {
    if (award) return {&award_form_named(evaluation.laws, *award)};
    return forms_offered(evaluation);
  }

  void show(const Evaluation& evaluation, const Assessment& assessment,
            Environment& environment) const {
    if (format == "text" && !arguments.empty()) {
      const auto found = assess(evaluation, assessment, [](Verdict one) { return one; });
      if (found.out_of_time) environment.err << out_of_time_note(evaluation.laws) << '\n';
      note_other_law(found.judged, evaluation, environment);
      environment.out << traces_text(traces(evaluation, found.shown), environment.width,
                                     environment.language);
      return;
    }
    Report report{.schema = "campaign.assess/1", .view = {}, .table = "verdicts"};
    if (fill(report, evaluation, assessment, environment))
      environment.err << out_of_time_note(evaluation.laws) << '\n';
    environment.out << find_renderer(format)->render(report, screen_options(environment));
  }

  /// Where nobody could be judged for the form that is asked for: the law of the day has none.
  void note_other_law(size_t judged, const Evaluation& evaluation, Environment& environment) const {
    const Date day = as_of.value_or(environment.today);
    if (judged == 0 && award && !evaluation.laws.on(day).form({*award}))
      environment.err << say("the rule pack {}, which holds on {}, has no form of award `{}`",
                             *evaluation.laws.on(day).pack().id, day, *award)
                      << '\n';
  }

  /// Returns whether the rule pack was not in force on a day that was judged.
  bool fill(Report& report, const Evaluation& evaluation, const Assessment& assessment,
            Environment& environment) const {
    if (format == "text") {
      const auto found = assess(evaluation, assessment, verdict_row);
      note_other_law(found.judged, evaluation, environment);
      report.document = verdict_table(evaluation, found.shown, environment.language);
      return found.out_of_time;
    }
    auto found = assess(evaluation, assessment, [&](const Verdict& one) {
      auto row = pieces::verdict_value(evaluation, verdict_row(one));
      if (format == "json") pieces::add_reasons(row, one);
      return row;
    });
    report.view = Value::Record{{"rule-pack", joined(packs_of(evaluation.laws), ", ")},
                                {"judged", Value::count(static_cast<int64_t>(found.judged))},
                                {"verdicts", std::move(found.shown)}};
    return found.out_of_time;
  }
};

}  // namespace

std::unique_ptr<Command> make_assess() { return std::make_unique<Assess>(); }

}  // namespace campaign
