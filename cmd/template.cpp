// `campaign template`: templates listed, their tags explained, checked, and tried.
#include <algorithm>
#include <filesystem>

#include "base/language.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "report_document.hpp"
#include "template_actions.hpp"
#include "template_pages.hpp"

namespace campaign {
namespace {

std::string no_action(const std::string& name) {
  std::vector<std::string_view> known;
  for (const auto& one : template_actions()) known.push_back(one.name);
  const auto near = did_you_mean(name, known);
  const auto all = join(std::vector<std::string>(known.begin(), known.end()), ", ");
  return say("`campaign template` cannot {}", name) + ", " +
         (near.empty() ? say("use one of: {}", all) : near);
}

class TemplateCommand final : public Command {
  std::vector<std::string> words;
  TemplateRequest request;

  void declare(Options& options) override {
    std::string summary;
    for (const auto& one : template_actions())
      summary += (summary.empty() ? "" : "; ") + std::string(one.words) + ": " + tr(one.summary);
    options.arguments(words, tr("ACTION [WORD…]"), summary.c_str());
    options.value(request.report, "--report", tr("KIND"),
                  tr("lint, preview: the report that a template is for, when its name does not say "
                     "so"));
    request.question.declare_period(options);
    options.value(request.wish.format, "-f,--format", tr("FORMAT"),
                  tr("list, vars: text, csv or json; preview: as `campaign report`"));
    options.value(request.wish.file, "-o,--output", tr("FILE"),
                  tr("preview: write to a file, or into a folder/"));
    options.flag(request.wish.force, "--force", tr("replace a file that campaign did not make"));
    options.example("template vars exemplars", tr("what a template of exemplars can say"));
    options.example("template lint mau.docx --report closing", tr("is the form without mistakes?"));
    options.example("template preview summary -f html -o thu.html", tr("a look at a template"));
  }

  ExitCode run(Environment& environment) const override {
    if (words.empty())
      return wrong_usage(environment, "template",
                         tr("say what to do: list, vars, lint or preview"));
    for (const auto& action : template_actions()) {
      if (action.name != words.front()) continue;
      TemplateRequest behind = request;
      behind.words.assign(words.begin() + 1, words.end());
      return action.run(behind, environment);
    }
    return wrong_usage(environment, "template", no_action(words.front()));
  }
};

}  // namespace

const std::vector<TemplateAction>& template_actions() {
  static const std::vector<TemplateAction> actions = {
#define ENTRY(name, words, summary) {user_name<#name>, words, summary, template_action::name},
#include "template_actions.def"
  };
  return actions;
}

const ReportEntry* report_for(const TemplateRequest& request, const std::string& file,
                              std::string& wrong) {
  const auto stem = std::filesystem::path(file).stem().string();
  const auto* entry = find_page(request.report.value_or(stem));
  if (entry) return entry;
  wrong = request.report ? no_report(*request.report)
                         : say("say which report {} is for: --report KIND, one of: {}", file,
                               names_of_reports());
  return nullptr;
}

std::unique_ptr<Command> make_template() { return std::make_unique<TemplateCommand>(); }

}  // namespace campaign
