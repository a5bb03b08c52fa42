// A deputy who signs must state by which authority, and that of the office it is a deputy of.
#include <algorithm>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr std::string_view kInPlaceOf = "KT. ";

/// `KT. Giám đốc` and the like.
bool begins_with_power(const std::string& on_behalf) {
  constexpr std::string_view kPowers[] = {kInPlaceOf, "TL. ", "TUQ. ", "TM. ", "Q. "};
  return std::any_of(std::begin(kPowers), std::end(kPowers),
                     [&](std::string_view one) { return on_behalf.starts_with(one); });
}

/// `Chủ tịch` of `Phó Chủ tịch`.
std::string head_of_deputy(std::string_view position) {
  const size_t blank = position.find(' ');
  const auto head = trim(position.substr(blank + 1));
  return begins_with_capital(head) ? std::string(head) : with_capital_initials(head);
}

/// What is wrong with whose power it is; empty when nothing is.
Message objection_to(const Signer& signer) {
  if (!signer.on_behalf)
    return is_deputy(*signer.position)
               ? say("{} signs as {}, and nothing says for whom", *signer.name, signer.position)
               : Message();
  const auto& written = **signer.on_behalf;
  if (!begins_with_power(written))
    return say("`{}` does not begin with the power by which somebody signs", *signer.on_behalf);
  if (!written.starts_with(kInPlaceOf)) return {};
  const auto head = written.substr(kInPlaceOf.size());
  if (is_same_post(head, *signer.position))
    return say("{} is {}, and signs in place of that office", *signer.name, signer.position);
  if (is_deputy(*signer.position) && !is_same_post(head, head_of_deputy(*signer.position)))
    return say("{} is {}, and signs as `{}`, of another office", *signer.name, signer.position,
               *signer.on_behalf);
  return {};
}

Message way_to_sign(const Signer& signer) {
  if (!is_deputy(*signer.position))
    return tr("take out `on-behalf`, or write `KT.`, `TL.`, `TUQ.` or `TM.` and whose power it is");
  return say("write `on-behalf: KT. {}`, or `TL.`, `TUQ.`, `TM.` and whose power it is",
             head_of_deputy(*signer.position));
}

}  // namespace

void checks::signed_without_power(const CheckContext& context) {
  const auto& agency = context.evaluation.campaign.agency;
  if (!agency || !agency->signer) return;
  auto message = objection_to(*agency->signer);
  if (message.empty()) return;
  context.diagnostics.add({.check = check_names::signed_without_power,
                           .span = agency->signer->name.span,
                           .message = std::move(message),
                           .record = agency->name,
                           .help = way_to_sign(*agency->signer)});
}

}  // namespace campaign
