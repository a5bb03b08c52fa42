// The kind of a unit must be one of the program's or one that the plan names.
#include <algorithm>

#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

std::vector<Declared> unit_kinds(const CheckContext& context) {
  std::vector<Declared> kinds = {{"office", "Văn phòng"},      {"division", "Phòng"},
                                 {"centre", "Trung tâm"},      {"inspectorate", "Thanh tra"},
                                 {"household", "Hộ gia đình"}, {"other", "Khác"}};
  if (const auto& plan = context.evaluation.campaign.plan)
    for (const auto& one : plan->unit_kinds) kinds.push_back({*one.id, one.title});
  return kinds;
}

const ReferenceKind kKinds{
    check_names::unknown_unit_kind,
    "unit kinds",
    {"campaign"},
    unit_kinds,
    translatable("write a kind that the plan names in `unit-kinds`, or office, division, centre, "
                 "inspectorate, household or other")};

}  // namespace

void checks::unknown_unit_kind(const CheckContext& context) {
  if (!context.knows({"campaign"})) return;
  const auto kinds = unit_kinds(context);
  for (const auto& unit : context.evaluation.campaign.units) {
    if (!unit.kind) continue;
    const auto is_it = [&](const Declared& one) { return one.id == **unit.kind; };
    if (std::none_of(kinds.begin(), kinds.end(), is_it))
      add_unknown(context, {kKinds, "units", **unit.kind, unit.kind->span,
                            say("there is no kind of unit `{}`", **unit.kind), *unit.name});
  }
}

}  // namespace campaign
