// What stands in the way of a question about awards, in words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/statute.hpp"
#include "environment.hpp"
#include "exit_code.hpp"

namespace campaign {

/// Says on err that the plan names no rule pack, and which one holds when the campaign ends.
ExitCode told_no_rule_pack(const Campaign& campaign, Environment& environment);

/// The last pack of the program that has begun by a day; null before the first.
const RulePack* latest_pack(const Date& day);

/// That verdicts lie outside the time of the rule pack.
std::string out_of_time(const Statute& statute);

/// That verdicts rest on general rules which nobody has verified; empty where all are.
std::string general_note(const Statute& statute);

bool is_among(const std::vector<const Nomination*>& list, const Nomination* nomination);

/// That a form named on the command line does not exist; nothing when it does, or none is named.
std::optional<std::string> unknown_form(const Statute& statute,
                                        const std::optional<std::string>& name);

}  // namespace campaign
