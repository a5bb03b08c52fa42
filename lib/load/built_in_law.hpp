// Rule packs built into the program: loaded once, independent of any campaign.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/rule_pack.hpp"

namespace campaign {

/// All built-in rule packs, in the order of their time.
const std::vector<RulePack>& built_in_rule_packs();

/// The pack that began last, on or before `day`; null when there is none.
const RulePack* latest_built_in_pack(const Date& day);

/// Those in force on a day of the period, in the order of their time.
std::vector<const RulePack*> built_in_packs_in(const Period& period);

/// As a plan names them: `vn-2025`, `[vn-2024, vn-2025]`.
std::string rule_pack_value(const std::vector<const RulePack*>& packs);

/// The law of this number in a built-in pack, if its time in force is known; else null.
const LegalDocument* built_in_law(std::string_view number);

}  // namespace campaign
