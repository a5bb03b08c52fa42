// Messages about rule packs and forms of award.
#pragma once

#include <string>

#include "award/laws.hpp"
#include "environment.hpp"
#include "exit_code.hpp"

namespace campaign {

/// Prints to stderr that the plan names no rule pack, and which one to use. Returns
/// `ExitCode::problems`.
ExitCode fail_without_rule_pack(const Campaign& campaign, Environment& environment);

/// The form of award with this id. Throws a UsageError when the law has none.
const AwardForm& award_form_named(const Laws& laws, const std::string& id);

}  // namespace campaign
