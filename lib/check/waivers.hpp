// Waivers: matches them to problems, and removes the problems that they cover.
#pragma once

#include <vector>

#include "check/check.hpp"

namespace campaign {

/// Names of the checks that can be waived.
std::vector<std::string_view> waivable_checks();

bool is_about(const Waiver& waiver, const Diagnostic& problem);
/// About the problem, which is dated within the waiver's time.
bool covers(const Waiver& waiver, const Diagnostic& problem);

/// Removes covered problems; the last step of check().
void remove_waived(const CheckContext& context);

}  // namespace campaign
