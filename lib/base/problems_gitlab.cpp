// Problems as a code quality report of GitLab, which compares the fingerprints of two branches.
#include "base/json.hpp"
#include "base/problem_formats.hpp"
#include "base/problem_identity.hpp"

namespace campaign {
namespace {

Value quality_record(const Diagnostic& one, const std::string& identity) {
  const bool has_path = one.span && !one.span.file->path().empty();
  const auto line = std::max<uint32_t>(position(one.span).line, 1);
  const Value::Record place = {{"path", has_path ? one.span.file->path() : "campaign.yaml"},
                               {"lines", Value::Record{{"begin", Value::count(line)}}}};
  const auto record = one.record.empty() ? Message() : tr("record") + ": " + one.record;
  return Value::Record{{"description", joined({one.message, record, one.help}, "; ")},
                       {"check_name", one.check.name},
                       {"fingerprint", identity},
                       {"severity", one.check.severity == Severity::error ? "major" : "minor"},
                       {"location", place}};
}

}  // namespace

std::string problems_gitlab(const Diagnostics& diagnostics, const ProblemOptions& options) {
  const auto identities = problem_identities(diagnostics);
  Value::List list;
  for (size_t i = 0; i < identities.size(); ++i)
    list.push_back(quality_record(diagnostics.list()[i], identities[i]));
  return json_text(list, options.language) + "\n";
}

}  // namespace campaign
