// Who or what an id is: the entities of a campaign, as a request needs them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/entities.hpp"
#include "lsp/campaign_state.hpp"

namespace campaign::lsp {

std::vector<Entity> entities_of(const CampaignState& state);

/// All that have exactly this id: one, but for ids that mean several things.
std::vector<const Entity*> with_id(const std::vector<Entity>& all, std::string_view id);

/// What identifies an entity beside its name: position and unit of a person, else what it is.
Message short_description(const CampaignState& state, const Entity& one);

}  // namespace campaign::lsp
