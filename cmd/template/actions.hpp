// What `campaign template` does: the functions behind `template_actions.def`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments/query.hpp"
#include "environment.hpp"
#include "output.hpp"
#include "report/reports.hpp"

namespace campaign {

/// What was asked on the command line.
struct TemplateRequest {
  Arguments words = {};  ///< behind the name of the action
  std::optional<std::string> report = {};
  QueryOptions question = {};
  OutputOptions output = {};
};

struct TemplateAction {
  std::string_view name;
  const char* words;    ///< as help shows it: `lint FILE…`
  const char* summary;  ///< English, for tr
  ExitCode (*run)(const TemplateRequest&, Environment&);
};

const std::vector<TemplateAction>& template_actions();

/// The report that `--report` names, else that the name of a file does: `summary` of
/// `mine/summary.md`. A UsageError when there is none.
const ReportEntry& report_for(const TemplateRequest& request, const std::string& file);

/// Whether a file is a Word form, and no Markdown.
bool is_form(const std::string& file);

namespace template_action {
#define ENTRY(name, words, summary) ExitCode name(const TemplateRequest&, Environment&);
#include "template/actions.def"
}  // namespace template_action

}  // namespace campaign
