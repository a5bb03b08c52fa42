// Every content that an achievement or indicator names must be in the plan.
#include "base/language.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

void check_content(const Checking& checking, const std::optional<Located<ContentId>>& content,
                   const std::string& record) {
  if (!content || checking.index.content(**content)) return;
  report_unknown(checking,
                 {check_names::unknown_content, (*content)->text, content->span,
                  say("the plan has no content `{}`", (*content)->text), record},
                 ids_of(checking.campaign.contents), tr("correct the id, or add it to `contents`"));
}

}  // namespace

void checks::unknown_content(const Checking& checking) {
  for (const auto& one : checking.campaign.achievements)
    check_content(checking, one.content, record_of(one, checking.index));
  for (const auto& one : checking.campaign.indicators)
    check_content(checking, one.content, one.title);
}

}  // namespace campaign
