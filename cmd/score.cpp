// `campaign score`: prints the standings.
#include <algorithm>

#include "arguments/query.hpp"
#include "arguments/subjects.hpp"
#include "base/message.hpp"
#include "command.hpp"
#include "output.hpp"
#include "report/reports.hpp"
#include "screen/score_table.hpp"
#include "screen/screen_table.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class Score final : public Command {
  Arguments arguments;
  QueryOptions query_options;
  std::string format = "text";
  RenderOptions render;

  void declare(Options& options) override {
    options.arguments(arguments, tr("SUBJECT…"),
                      tr("only these units or people, by id or part of the name"));
    query_options.declare_period(options);
    query_options.declare_by(options);
    options.choice(format, "-f,--format", {"text", "csv", "json"}, tr("how the table is shown"));
    options.value(render.table, "--table", tr("NAME"), tr("csv: units, leaders or people"));
    options.example("score", tr("everybody in the last month"));
    options.example("score phong-cntt van-phong -p 2021-Q4", tr("two units in a quarter"));
  }

  ExitCode run(Environment& environment) const override {
    Workspace workspace(environment, CheckScope::errors);
    if (!workspace.sound_but_for_empty_places(environment)) return ExitCode::problems;
    const auto subjects = subjects_named(arguments, workspace.campaign());
    const auto query = query_options.query({}, workspace, environment);
    if (!workspace.entered_until(query.period.last, environment)) return ExitCode::problems;
    Report report{.schema = "campaign.score/1",
                  .view = report::ranking({workspace.evaluation(), query}),
                  .table = "units"};
    limit(report.view, subjects);
    report.document = document_of(report.view, environment.language);
    RenderOptions options = render;
    options.width = environment.width;
    options.language = environment.language;
    environment.out << find_renderer(format)->render(report, options);
    return ExitCode::fine;
  }

  static void limit(Value& view, const std::vector<SubjectId>& subjects) {
    if (subjects.empty()) return;
    for (const char* key : {"units", "leaders", "people"}) {
      Value::List kept = *view.find(key)->get<Value::List>();
      std::erase_if(kept, [&](const Value& row) {
        return std::find(subjects.begin(), subjects.end(), SubjectId{plain(*row.find("id"))}) ==
               subjects.end();
      });
      view.set(key, std::move(kept));
    }
  }

  static Document document_of(const Value& view, Language language) {
    Document document;
    const std::pair<const char*, Message> tables[] = {
        {"units", tr("Units")}, {"leaders", tr("Leaders")}, {"people", tr("People")}};
    for (const auto& [key, title] : tables) {
      const auto& rows = *view.find(key)->get<Value::List>();
      if (rows.empty()) continue;
      document.blocks.push_back(
          screen_heading(say("{}, {}", title, *view.find("period")->get<Period>()), language));
      document.blocks.push_back(score_table(view, rows, key, language));
    }
    if (document.blocks.empty())
      document.blocks.push_back(screen_paragraph(
          tr("nobody is scored by points here; `campaign report` shows achievements and "
             "indicators"),
          language));
    return document;
  }
};

}  // namespace

std::unique_ptr<Command> make_score() { return std::make_unique<Score>(); }

}  // namespace campaign
