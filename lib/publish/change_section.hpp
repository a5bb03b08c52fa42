// What changed since a revision, as a part of a report.
#pragma once

#include <string>
#include <string_view>

#include "change/change.hpp"
#include "system/git_history.hpp"

namespace campaign {

/// Whether the template of a report has a place for it.
bool shows_changes(std::string_view report);

/// `{since, day, results, entries}`: results of the period by subject, then what was entered.
Value change_section(const Changes& changes, const std::string& named, const Revision& since);

}  // namespace campaign
