// The actions of `campaign template`: the table of `actions.def`.
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

/// The command line of an action.
struct TemplateRequest {
  Arguments words = {};  ///< the arguments after the name of the action
  std::optional<std::string> report = {};
  QueryOptions question = {};
  OutputOptions output = {};
};

struct TemplateAction {
  std::string_view name;
  const char* words;    ///< usage for help: `lint FILE…`
  const char* summary;  ///< English, for tr
  ExitCode (*run)(const TemplateRequest&, Environment&);
};

const std::vector<TemplateAction>& template_actions();

/// The report of `--report`, or else that of the file name: `summary` of `mine/summary.md`. Throws
/// a UsageError when there is none.
const ReportEntry& report_for(const TemplateRequest& request, const std::string& file);

/// Whether a file is a Word form: it has an extension other than `.md`.
bool is_form(const std::string& file);

namespace template_action {
#define ENTRY(name, words, summary) ExitCode name(const TemplateRequest&, Environment&);
#include "template/actions.def"
}  // namespace template_action

}  // namespace campaign
