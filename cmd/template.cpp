// `campaign template`: lists, explains, checks and previews templates.
#include <filesystem>

#include "arguments/report_name.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "publish/template_pages.hpp"
#include "template/actions.hpp"

namespace campaign {
namespace {

const TemplateAction& action_named(const std::string& name) {
  const auto& actions = template_actions();
  if (const auto* action = find_entry(actions, name)) return *action;
  throw UsageError(unknown_name(say("`campaign template` cannot {}", name), name, names_of(actions),
                                say("use one of: {}", listed_names(names_of(actions)))));
}

class TemplateCommand final : public Command {
  Arguments arguments;
  TemplateRequest request;

  void declare(Options& options) override {
    std::vector<Message> actions;
    for (const auto& one : template_actions())
      actions.push_back(joined({std::string(one.words), tr(one.summary)}, ": "));
    options.arguments(arguments, tr("ACTION [WORD…]"), joined(actions, "; "));
    options.known(names_of(template_actions()));
    options.value(request.report, "--report", tr("KIND"),
                  tr("lint, preview: the report that a template is for, when its name does not say "
                     "so"));
    request.question.declare_period(options);
    options.value(request.output.format, "-f,--format", tr("FORMAT"),
                  tr("list, vars: text, csv or json; preview: as `campaign report`"));
    options.value(request.output.file, "-o,--output", tr("FILE"),
                  tr("preview: write to a file, or into a folder/"));
    options.flag(
        request.output.force, "--force",
        tr("replace a file that campaign has no record of making; one that was edited stays"));
    options.example("template vars exemplars", tr("what a template of exemplars can say"));
    options.example("template lint mau.docx --report closing", tr("is the form without mistakes?"));
    options.example("template preview summary -f html -o thu.html", tr("a look at a template"));
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.empty()) throw UsageError(tr("say what to do: list, vars, lint or preview"));
    TemplateRequest action_request = request;
    action_request.words.assign(arguments.begin() + 1, arguments.end());
    return action_named(arguments.front()).run(action_request, environment);
  }
};

}  // namespace

const std::vector<TemplateAction>& template_actions() {
  static const std::vector<TemplateAction> actions = {
#define ENTRY(name, words, summary) {user_name<#name>, words, summary, template_action::name},
#include "template/actions.def"
  };
  return actions;
}

bool is_form(const std::string& file) {
  const auto extension = std::filesystem::path(file).extension();
  return !extension.empty() && extension != ".md";
}

const ReportEntry& report_for(const TemplateRequest& request, const std::string& file) {
  if (request.report) return page_named(*request.report);
  if (const auto* entry = find_page(std::filesystem::path(file).stem().string())) return *entry;
  throw UsageError(
      say("say which report {} is for: --report KIND, one of: {}", file, report_list()));
}

std::unique_ptr<Command> make_template() { return std::make_unique<TemplateCommand>(); }

}  // namespace campaign
