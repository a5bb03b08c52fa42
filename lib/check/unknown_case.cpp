// Cases of the simplified procedure must be among those of the rule pack.
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

std::vector<std::string_view> cases_of(const SimplifiedProcedure& procedure) {
  std::vector<std::string_view> ids;
  for (const auto& one : procedure.cases) ids.push_back(*one.id);
  return ids;
}

void check_cases(const CheckContext& context, const Nomination& nomination,
                 const std::vector<std::string_view>& known) {
  for (const auto& id : nomination.simplified) {
    if (std::find(known.begin(), known.end(), *id) != known.end()) continue;
    context.diagnostics.add(
        {.check = check_names::unknown_case,
         .span = id.span,
         .message = say("the law has no case `{}` for the simplified procedure", *id),
         .record = context.evaluation.index.name(*nomination.subject),
         .help = did_you_mean(
             *id, known, tr("take one of the cases that the rule pack lists under `simplified`"))});
  }
}

}  // namespace

void checks::unknown_case(const CheckContext& context) {
  if (!context.evaluation.laws || !context.knows({"rule-pack"})) return;
  for (const auto& one : context.evaluation.campaign.nominations) {
    if (one.simplified.empty()) continue;
    const auto* procedure = context.evaluation.judge.law_of(one, context.today).simplified();
    check_cases(context, one,
                procedure && *procedure ? cases_of(**procedure) : std::vector<std::string_view>());
  }
}

}  // namespace campaign
