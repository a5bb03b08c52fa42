// Every content that an achievement or indicator names must be in the plan.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kContents{
    check_names::unknown_content,
    "contents",
    {"contents"},
    [](const CheckContext& context) { return declared_in(context.evaluation.campaign.contents); },
    translatable("correct the id, or add it to `contents`")};

void check_content(const CheckContext& context, std::string_view section,
                   const std::optional<Located<ContentId>>& content, const Message& record) {
  if (!content || context.evaluation.index.content(**content)) return;
  add_unknown(context, {kContents, section, (*content)->text, content->span,
                        say("the plan has no content `{}`", (*content)->text), record});
}

}  // namespace

void checks::unknown_content(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements)
    check_content(context, "achievements", one.content, record_of(one, context.evaluation.index));
  for (const auto& one : context.evaluation.campaign.indicators)
    check_content(context, "indicators", one.content, one.title);
}

}  // namespace campaign
