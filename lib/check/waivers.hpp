// Waivers: which problems they are about, and which they cover.
#pragma once

#include <vector>

#include "check/check.hpp"

namespace campaign {

/// The names that a waiver may give.
std::vector<std::string_view> waivable_checks();

bool is_about(const Waiver& waiver, const Diagnostic& problem);
/// About it, and the record lies within the waiver's time.
bool covers(const Waiver& waiver, const Diagnostic& problem);

/// Takes away what is covered; the last step of a check.
void remove_waived(const CheckContext& context);

}  // namespace campaign
