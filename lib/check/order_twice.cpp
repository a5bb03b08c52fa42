// Two units that lists cannot distinguish: with the same place in them, or the same name.
#include <map>

#include "base/collation.hpp"
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
    if (name_key(*unit.name) == name_key(*first->second->name)) continue;  // reported below
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

void checks::unit_name_twice(const CheckContext& context) {
  std::map<std::string, const Unit*> seen;
  for (const auto& unit : context.evaluation.campaign.units) {
    const auto [first, is_new] = seen.try_emplace(name_key(*unit.name), &unit);
    const auto& other = *first->second;
    if (is_new || *unit.id == *other.id || !exist_together(other, unit)) continue;
    context.diagnostics.add({.check = check_names::unit_name_twice,
                             .span = unit.name.span,
                             .message = say("the name {} stands for two units, `{}` and `{}`",
                                            *unit.name, *other.id, *unit.id),
                             .record = unit.id->text,
                             .help = tr("correct one of the names; where one unit followed the "
                                        "other, write `until` and `from`"),
                             .notes = {{other.name.span, tr("first here")}},
                             .subject = unit.id->text});
  }
}

}  // namespace campaign
