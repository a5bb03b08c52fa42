// `campaign outlook`: tells what comes into reach in the years to come, and what must happen.
#include "arguments/subjects.hpp"
#include "award_messages.hpp"
#include "base/message.hpp"
#include "command.hpp"
#include "output.hpp"
#include "render/renderers.hpp"
#include "report/verdicts.hpp"
#include "screen/outlook_output.hpp"
#include "screen/trace_output.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

constexpr int kMostYears = 20;

class ShowOutlook final : public Command {
  Arguments arguments;
  std::optional<std::string> award;
  int years = 3;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(
        arguments, tr("SUBJECT…"),
        tr("units or people, by id or part of the name: every condition; without any, "
           "all who take part, by form"));
    options.value(award, "--award", tr("FORM"), tr("only this form of award, by id"));
    options.count(years, kMostYears, "--years",
                  tr("how many years, this one included; 3 without it"));
    options.choice(format, "-f,--format", {"text", "csv", "json"}, tr("how they are shown"));
    options.example("outlook", tr("what comes into reach of whom in three years"));
    options.example("outlook nguyen-van-an --years 6",
                    tr("one person, with what must happen in each year"));
  }

  ExitCode run(Environment& environment) const override {
    Workspace workspace(environment, CheckScope::errors);
    if (!workspace.sound(environment)) return ExitCode::problems;
    const auto& evaluation = workspace.evaluation();
    if (!evaluation.laws) return fail_without_rule_pack(workspace.campaign(), environment);
    OutlookRequest request{.subjects = subjects_named(arguments, workspace.campaign()),
                           .today = environment.today,
                           .last = environment.today.year + years - 1};
    if (award) request.forms = {&award_form_named(evaluation.laws, *award)};
    const auto outlook = outlook_of(evaluation, request);
    const auto note = law_ahead_note(outlook, evaluation.laws);
    if (!note.empty()) environment.err << note << '\n';
    if (format == "text") return print(evaluation, outlook, environment), ExitCode::fine;
    Report report{.schema = "campaign.outlook/1", .view = {}, .table = "prospects"};
    report.view = view_of(evaluation, outlook);
    environment.out << find_renderer(format)->render(report, screen_options(environment));
    return ExitCode::fine;
  }

  void print(const Evaluation& evaluation, const Outlook& outlook, Environment& environment) const {
    const bool by_form = arguments.empty();
    const auto traces =
        by_form ? outlook_by_form(evaluation, outlook) : outlook_by_subject(evaluation, outlook);
    environment.out << traces_text(traces, environment.width, environment.language);
    if (!evaluation.laws.any_read()) return;
    if (outlook.prospects.empty() && !outlook.unjudged.empty()) return;
    Message note = outlook.prospects.empty()
                       ? tr("nothing comes into reach in these years")
                       : tr("on the assumption that all goes as well as it can");
    const auto is_recalled = [](const Prospect& one) { return one.verdict.recalled(); };
    if (by_form && !outlook.prospects.empty())
      note += "; " + tr("`campaign outlook SUBJECT` shows every condition and its source");
    if (std::any_of(outlook.prospects.begin(), outlook.prospects.end(), is_recalled))
      note += "; * " + tr("by a rule from memory: compare with the text of the law");
    environment.out << '\n' << wrap(note.text(environment.language), environment.width) << '\n';
  }

  static Value view_of(const Evaluation& evaluation, const Outlook& outlook) {
    Value::List rows;
    for (const auto& one : outlook.prospects) rows.push_back(pieces::prospect_row(evaluation, one));
    return Value::Record{{"prospects", std::move(rows)}};
  }
};

}  // namespace

std::unique_ptr<Command> make_outlook() { return std::make_unique<ShowOutlook>(); }

}  // namespace campaign
