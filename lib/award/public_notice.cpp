// Rule: the public was consulted before a dossier is sent, for the forms that require it.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_public_notice(const Case& question) {
  const auto* nomination = question.nomination;
  if (!question.form.public_notice) return {.what = tr("the form asks for no public notice")};
  if (!nomination || !nomination->submitted)
    return {.what = tr("the public must be asked before the dossier is sent")};
  if (nomination->public_notice)
    return {.what = say("the public was asked: {}", **nomination->public_notice),
            .data = {{nomination->public_notice->span, tr("public notice")}}};
  return {.ruling = Ruling::fails,
          .what = say("the dossier was sent on {} and nothing says where the public was asked",
                      **nomination->submitted),
          .missing = tr("give the document or address of the notice in `public-notice`"),
          .data = {{nomination->submitted->span, tr("sent here")}}};
}

}  // namespace

Requirement rules::public_notice(Parameters&) {
  return {[](const Case& question) { return judge_public_notice(question); }};
}

}  // namespace campaign
