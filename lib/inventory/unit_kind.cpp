// The kind of a unit, as the program or the plan calls it.
#include "inventory/unit_kind.hpp"

namespace campaign {

Value unit_kind(const Campaign& campaign, const Unit& unit) {
  if (!unit.kind) return {};
  for (const auto& [word, kind] : words<UnitKind>)
    if (word == **unit.kind) return Value::word(kind);
  if (campaign.plan)
    for (const auto& one : campaign.plan->unit_kinds)
      if (*one.id == **unit.kind) return one.title;
  return **unit.kind;
}

}  // namespace campaign
