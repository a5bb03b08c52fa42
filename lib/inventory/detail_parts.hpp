// Lists shared by the details of several kinds of entities.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "inventory/entities.hpp"

namespace campaign::details {

using Wanted = std::function<bool(const Achievement&)>;

/// Achievements by date, as rows of id, date, subjects and title.
Value achievements(const DescribeContext& context, const Wanted& filter);
/// Total, grade and rank by reporting period, then of the whole campaign.
Value standings(const DescribeContext& context, const Participant& who);
/// References to a unit or person in other sections: awards, the council, waivers and others.
Value mentions(const Evaluation& evaluation, const SubjectId& subject);
/// Units and people as rows of id and name.
Value subject_rows(const DescribeContext& context, const std::vector<Located<SubjectId>>& subjects);
/// The title of a form of award; its id where no rule pack has it.
std::string form_title(const Evaluation& evaluation, const AwardFormId& id);
/// The date of a period of one day, or else the period.
Value when(const Period& period);

bool names_subject(const std::vector<Located<SubjectId>>& subjects, const SubjectId& subject);

}  // namespace campaign::details
