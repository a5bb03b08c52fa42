// The files that `campaign init` writes: commented starter files, or the sample campaign; the
// plan is the last of them, so that an incomplete campaign is never found.
#pragma once

#include <vector>

#include "base/date.hpp"
#include "model/rule_pack.hpp"
#include "system/new_files.hpp"

namespace campaign {

/// The commented files. The campaign begins in the month before today, so that the files have no
/// problems but their examples and a report is not empty.
std::vector<NewFile> starter_files(const Date& today);
/// The built-in rule pack that the commented files name: the latest in force at the campaign's end.
const RulePack& starter_law(const Date& today);
/// The sample campaign.
std::vector<NewFile> sample_files();

}  // namespace campaign
