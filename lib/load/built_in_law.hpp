// The law that the program knows: its rule packs, read once, whatever campaign there is.
#pragma once

#include <string_view>
#include <vector>

#include "model/rule_pack.hpp"

namespace campaign {

/// Those of the program, in the order of their time.
const std::vector<RulePack>& built_in_rule_packs();

/// The last of them that has begun by a day; null before the first.
const RulePack* latest_built_in_pack(const Date& day);

/// The law of a number in any rule pack of the program that says when it is in force; null when
/// none does.
const LegalDocument* built_in_law(std::string_view number);

}  // namespace campaign
