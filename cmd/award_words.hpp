// What stands in the way of a question about awards, in words.
#pragma once

#include <optional>
#include <string>

#include "award/statute.hpp"

namespace campaign {

/// That the plan names no rule pack, and what to do about it.
std::string no_rule_pack();

/// That a form named on the command line does not exist; nothing when it does, or none is named.
std::optional<std::string> unknown_form(const Statute& statute,
                                        const std::optional<std::string>& name);

}  // namespace campaign
