// What is still missing before the report of a period is whole, or the period can be closed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

/// What the sheets of one period lack: names of units and people.
struct MissingEntries {
  Period period = {};
  std::optional<Date> due = {};  ///< where the plan says when sheets are due
  std::vector<std::string> without_sheet = {};
  std::vector<std::string> not_appraised = {};
  std::vector<std::string> not_scored = {};  ///< with the criteria: `Khoa Nội (an-toan)`
};

/// Of every period for which scores are asked that lies in this one and ended before today; those
/// that lack nothing are left out, and so is what a waiver covers.
std::vector<MissingEntries> missing_entries(const Evaluation& evaluation, const Period& asked,
                                            RunNeeds needs, const Date& today);

/// Whether any sheet of the campaign is of a later round than the self-score.
bool is_ever_appraised(const Campaign& campaign);

/// Whether self-scores are all that there will be: a run of the campaign needs no more.
bool does_without_appraisal(const Campaign& campaign);

}  // namespace campaign
