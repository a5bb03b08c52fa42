// A deputy who signs must state by which authority.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// `KT. Giám đốc` and the like.
bool begins_with_power(const std::string& on_behalf) {
  constexpr std::string_view kPowers[] = {"KT. ", "TL. ", "TUQ. ", "TM. ", "Q. "};
  return std::any_of(std::begin(kPowers), std::end(kPowers),
                     [&](std::string_view one) { return on_behalf.starts_with(one); });
}

}  // namespace

void checks::signed_without_power(const CheckContext& context) {
  const auto& agency = context.evaluation.campaign.agency;
  if (!agency || !agency->signer) return;
  const auto& signer = *agency->signer;
  if (signer.on_behalf ? begins_with_power(**signer.on_behalf) : !is_deputy(*signer.position))
    return;
  context.diagnostics.add(
      {.check = check_names::signed_without_power,
       .span = signer.name.span,
       .message =
           signer.on_behalf
               ? say("`{}` does not begin with the power by which somebody signs",
                     *signer.on_behalf)
               : say("{} signs as {}, and nothing says for whom", *signer.name, signer.position),
       .record = agency->name,
       .help =
           tr("write `on-behalf: KT. Giám đốc`, or `TL.`, `TUQ.`, `TM.` and whose power it is")});
}

}  // namespace campaign
