// What is still missing before the report of a period is whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

/// What the sheets of one period lack.
struct MissingEntries {
  Period period = {};
  std::optional<Date> due = {};                 ///< where the plan says when sheets are due
  std::vector<std::string> without_sheet = {};  ///< names of units and people
  std::vector<std::string> not_appraised = {};
};

/// Of every period for which sheets are asked that lies in this one and ended before today; those
/// that lack nothing are left out, and so is what a waiver covers.
std::vector<MissingEntries> missing_entries(const Evaluation& evaluation, const Period& asked,
                                            RunNeeds needs, const Date& today);

}  // namespace campaign
