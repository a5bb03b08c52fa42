// Two units with the same place in lists.
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

bool exist_together(const Unit& a, const Unit& b) {
  return !(a.until && b.from && **a.until < *b.from) && !(b.until && a.from && **b.until < *a.from);
}

}  // namespace

void checks::order_twice(const CheckContext& context) {
  std::map<int, const Unit*> seen;
  for (const auto& unit : context.evaluation.campaign.units) {
    if (!unit.order) continue;
    const auto [first, is_new] = seen.try_emplace(*unit.order, &unit);
    if (is_new || !exist_together(*first->second, unit)) continue;
    context.diagnostics.add({.check = check_names::order_twice,
                             .span = unit.id.span,
                             .message = say("{} and {} both have `order: {}`", *first->second->name,
                                            *unit.name, *unit.order),
                             .record = *unit.name,
                             .help = tr("give one of them another `order`"),
                             .notes = {{first->second->id.span, tr("first here")}},
                             .subject = unit.id->text});
  }
}

}  // namespace campaign
