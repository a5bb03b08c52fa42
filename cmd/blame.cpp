// `campaign blame`: shows who entered each mark of a unit or person.
#include "arguments/query.hpp"
#include "arguments/revision.hpp"
#include "arguments/subjects.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "change/mark_authors.hpp"
#include "command.hpp"
#include "output.hpp"
#include "screen/mark_author_table.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class Blame final : public Command {
  std::string subject;
  QueryOptions query_options;
  std::string format = "text";

  void declare(Options& options) override {
    options.argument(subject, tr("SUBJECT"), tr("a unit or person, by id or part of the name"));
    query_options.declare_period(options);
    options.choice(format, "-f,--format", {"text", "markdown", "csv", "json"},
                   tr("how it is shown"));
    options.example("blame van-phong -p 2021-10", tr("who entered each mark of the month"));
  }

  ExitCode run(Environment& environment) const override {
    const Workspace workspace(environment, CheckScope::errors);
    if (!workspace.campaign().plan) return workspace.sound(environment), ExitCode::problems;
    require_history(workspace.root());
    workspace.note_errors(environment);
    const auto subjects = subjects_named({subject}, workspace.campaign());
    if (subjects.size() > 1)
      throw UsageError(say("`{}` is the name of several: write an id", subject));
    const auto period = query_options.query({}, workspace, environment).period;
    const auto& evaluation = workspace.evaluation();
    const auto authors = mark_authors(std::filesystem::canonical(workspace.root()), evaluation,
                                      subjects.front(), period);
    Report report{.schema = "campaign.blame/1",
                  .view = Value::Record{{"subject", subjects.front()},
                                        {"name", evaluation.index.name(subjects.front())},
                                        {"period", period},
                                        {"marks", authors.marks}},
                  .table = "marks"};
    report.document = mark_author_table(report.view, environment.language);
    environment.out << find_renderer(format)->render(report, screen_options(environment));
    note_unreadable(authors.unreadable, environment);
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_blame() { return std::make_unique<Blame>(); }

}  // namespace campaign
