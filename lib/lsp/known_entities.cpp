// Who or what an id is: the entities of a campaign, as a request needs them.
#include "lsp/known_entities.hpp"

#include "base/message.hpp"
#include "model/on_day.hpp"
#include "screen/field_labels.hpp"

namespace campaign::lsp {

std::vector<Entity> entities_of(const CampaignState& state) {
  return entities({.evaluation = *state.evaluation,
                   .today = state.today,
                   .sound = state.problems->errors() == 0});
}

std::vector<const Entity*> with_id(const std::vector<Entity>& all, std::string_view id) {
  std::vector<const Entity*> found;
  for (const auto& one : all)
    if (one.id == id) found.push_back(&one);
  return found;
}

Message short_description(const CampaignState& state, const Entity& one) {
  const auto& index = state.evaluation->index;
  const auto* person = one.kind == "person" ? index.person({one.id}) : nullptr;
  if (!person) return field_label(one.kind);
  const auto position = position_on(*person, state.today);
  const auto* unit = unit_on(*person, state.today);
  return joined({position ? Message(**position) : Message(),
                 unit ? Message(index.name(**unit, state.today)) : Message()},
                ", ");
}

}  // namespace campaign::lsp
