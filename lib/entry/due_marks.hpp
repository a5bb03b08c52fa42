// Who is due to be marked in a sheet, and on what.
#pragma once

#include "award/evaluation.hpp"
#include "entry/blanks.hpp"

namespace campaign {

/// The subjects of one kind who are not in such a sheet yet, and what is marked for them.
struct DueGroup {
  AppliesTo kind = AppliesTo::unit;
  std::vector<const Criterion*> criteria = {};
  std::vector<const Adjustment*> adjustments = {};  ///< none of what a unit marks for others
  std::vector<Participant> subjects = {};
};

struct DueMarks {
  Round round = Round::self;
  std::vector<DueGroup> groups = {};  ///< only those with subjects
  std::vector<Message> notes = {};    ///< who is away; or why nothing is due
};

DueMarks due_marks(const Evaluation& evaluation, const BlankRequest& request);

/// `2026-11-appraised-khoa-noi`: the name of a file for them.
std::string due_file_name(const BlankRequest& request, Round round);

}  // namespace campaign
