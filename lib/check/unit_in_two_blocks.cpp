// A unit has its place in one block.
#include <unordered_map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::unit_in_two_blocks(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  std::unordered_map<const Unit*, const Located<SubjectId>*> known;
  for (const auto& block : context.evaluation.campaign.blocks)
    for (const auto& id : block.units) {
      const auto* unit = index.unit(*id);
      if (!unit) continue;
      const auto [first, is_new] = known.emplace(unit, &id);
      if (is_new) continue;
      context.diagnostics.add({.check = check_names::unit_in_two_blocks,
                               .span = id.span,
                               .message = say("{} is already in the block \"{}\"", *unit->name,
                                              index.block(*unit->id)->title),
                               .record = block.title,
                               .help = tr("take it out of one of the two"),
                               .notes = {{first->second->span, tr("first here")}},
                               .subject = unit->id->text});
    }
}

}  // namespace campaign
