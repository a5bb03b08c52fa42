// Rule packs built into the program: loaded once, independent of any campaign.
#pragma once

#include <string_view>
#include <vector>

#include "model/rule_pack.hpp"

namespace campaign {

/// All built-in rule packs, in the order of their time.
const std::vector<RulePack>& built_in_rule_packs();

/// The pack that began last, on or before `day`; null when there is none.
const RulePack* latest_built_in_pack(const Date& day);

/// The law of this number in a built-in pack, if its time in force is known; else null.
const LegalDocument* built_in_law(std::string_view number);

}  // namespace campaign
