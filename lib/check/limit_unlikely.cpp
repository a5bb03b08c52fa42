// A bonus or penalty whose limit cuts even one time, or that is worth nothing.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void check_limit(const CheckContext& context, const Adjustment& one) {
  const bool worthless = *one.points == Points() && !one.most;
  if (!worthless && (!one.limit || *one.limit >= *one.points)) return;
  context.diagnostics.add(
      {.check = check_names::limit_unlikely,
       .span = one.points.span,
       .message = worthless ? say("one time of \"{}\" is worth no points", one.title)
                            : say("one time of \"{}\" is worth {} points, and its limit is {}",
                                  one.title, *one.points, *one.limit),
       .record = one.id->text,
       .help = tr("correct `points` or `limit`")});
}

}  // namespace

void checks::limit_unlikely(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.bonuses) check_limit(context, one);
  for (const auto& one : context.evaluation.campaign.penalties) check_limit(context, one);
}

}  // namespace campaign
