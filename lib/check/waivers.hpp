// Waivers: matches them to problems, and removes the problems that they cover.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "check/check.hpp"

namespace campaign {

/// Names of the checks that can be waived.
std::vector<std::string_view> waivable_checks();

/// What a waiver is about: a check and the id of a subject. It covers a problem that is about the
/// same, among others, and is dated within the waiver's time.
using Matter = std::pair<std::string_view, std::string_view>;
Matter matter_of(const Waiver& waiver);
std::vector<Matter> matters_of(const Diagnostic& problem);

/// Removes covered problems; the last step of check().
void remove_waived(const CheckContext& context);

}  // namespace campaign
