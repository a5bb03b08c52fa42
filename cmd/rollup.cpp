// `campaign rollup`: adds the official statistics of several offices up to one form.
#include "arguments/query.hpp"
#include "arguments/report_name.hpp"
#include "arguments/usage_error.hpp"
#include "base/json_value.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "command.hpp"
#include "output.hpp"
#include "publish/made_report.hpp"
#include "report/statistics_rollup.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

class AddUp final : public Command {
  Arguments arguments;
  QueryOptions query_options;
  OutputOptions output;
  RenderOptions render;

  static std::vector<std::string_view> kinds() {
    std::vector<std::string_view> names;
    for (const auto name : names_of(reports()))
      if (name.starts_with("statistics-")) names.push_back(name);
    return names;
  }

  void declare(Options& options) override {
    options.arguments(arguments, tr("KIND FILE.json…"),
                      tr("an official form, and the files of the offices: what `campaign report "
                         "KIND -f json` writes"));
    options.known(kinds());
    query_options.declare_period(options);
    output.declare(options);
    options.flag(render.final, "--final",
                 tr("docx, pdf: to be signed, no longer marked as a draft"));
    options.example("rollup statistics-0703 so-nv.json so-yt.json -o tinh.docx",
                    tr("the form of the province, from those of its offices"));
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.empty() || !arguments.front().starts_with("statistics-"))
      throw UsageError(say("name the form: {}", listed_names(kinds())));
    const auto& entry = report_named(arguments.front());
    if (arguments.size() < 2) throw UsageError(tr("name the files of the offices"));
    const auto& renderer = renderer_named(output);
    if (render.final && !is_paper(renderer)) throw UsageError(tr("--final is for docx and pdf"));
    require_file(renderer, output, environment);
    const auto forms = read_forms(environment);
    const Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    auto asked = query_options;
    if (!asked.period) asked.period = period_of(forms);
    const auto query = asked.query({}, workspace, environment, entry.period);
    const ReportContext context{workspace.evaluation(), query};
    const auto rollup = roll_up(entry.name, entry.view(context), forms);
    for (const auto& problem : rollup.problems) environment.err << problem << '\n';
    if (!rollup.problems.empty()) return ExitCode::problems;
    return write(entry, renderer, context, rollup.sections, workspace, environment);
  }

  std::vector<OfficeForm> read_forms(const Environment& environment) const {
    std::vector<OfficeForm> forms;
    for (size_t i = 1; i < arguments.size(); ++i) {
      auto view = json_value(read_file(environment.directory / arguments[i]));
      if (!view)
        throw WorldError(say("{} is no JSON", arguments[i]),
                         say("`campaign report {} -f json -o FILE` writes it", arguments.front()));
      forms.push_back({arguments[i], std::move(*view)});
    }
    return forms;
  }

  static std::string period_of(const std::vector<OfficeForm>& forms) {
    auto period = period_of_forms(forms);
    if (period.empty())
      throw UsageError(tr("the files are not of one period: say with -p which is meant"));
    return period;
  }

  ExitCode write(const ReportEntry& entry, const Renderer& renderer, const ReportContext& context,
                 const Value::Record& sums, const Workspace& workspace,
                 Environment& environment) const {
    TemplateFiles templates(workspace.root());
    Diagnostics problems;
    const auto report = make_report_for(renderer, entry, context, templates, problems, sums);
    if (problems.errors() > 0) return fail_in_template(problems, environment);
    auto options = render;
    options.width = environment.width;
    options.language = Language::vietnamese;  // the language of documents
    const auto name = std::string(entry.name) + "-" + context.query.period.text();
    return write_output(output, renderer, name, rendered(renderer, report, options, environment),
                        environment);
  }
};

}  // namespace

std::unique_ptr<Command> make_rollup() { return std::make_unique<AddUp>(); }

}  // namespace campaign
