// Who or what an id is: the entities of a campaign, as a request needs them.
#include "lsp/known_entities.hpp"

#include "base/message.hpp"
#include "model/on_day.hpp"
#include "screen/field_labels.hpp"

namespace campaign::lsp {
namespace {

/// What a kind of entity is called; others as the field of their name.
Message kind_in_words(std::string_view kind) {
  if (kind == "achievement") return tr("achievement");
  if (kind == "award") return tr("award");
  if (kind == "award-form") return tr("award form");
  if (kind == "bonus") return tr("bonus");
  if (kind == "initiative") return tr("initiative");
  if (kind == "meeting") return tr("meeting");
  if (kind == "penalty") return tr("penalty");
  return field_label(kind);
}

}  // namespace

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
  if (!person) return kind_in_words(one.kind);
  const auto position = position_on(*person, state.today);
  const auto* unit = unit_on(*person, state.today);
  return joined({position ? Message(**position) : Message(),
                 unit ? Message(index.name(**unit, state.today)) : Message()},
                ", ");
}

}  // namespace campaign::lsp
