// Every content that an achievement or indicator names must be in the plan.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

void check_content(const CheckContext& context, const std::optional<Located<ContentId>>& content,
                   const Message& record) {
  if (!content || context.evaluation.index.content(**content)) return;
  report_unknown(context,
                 {check_names::unknown_content, (*content)->text, content->span,
                  say("the plan has no content `{}`", (*content)->text), record},
                 ids_of(context.evaluation.campaign.contents),
                 tr("correct the id, or add it to `contents`"));
}

}  // namespace

void checks::unknown_content(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements)
    check_content(context, one.content, record_of(one, context.evaluation.index));
  for (const auto& one : context.evaluation.campaign.indicators)
    check_content(context, one.content, one.title);
}

}  // namespace campaign
