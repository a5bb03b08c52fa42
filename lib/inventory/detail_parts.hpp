// Pieces that the data says of several kinds of things.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "inventory/entities.hpp"

namespace campaign::details {

using Wanted = std::function<bool(const Achievement&)>;

/// Achievements as rows: id, date, who, title.
Value achievements(const DescribeContext& context, const Wanted& wanted);
/// Total, grade and place by reporting period, then in the whole campaign.
Value standings(const DescribeContext& context, const SubjectId& subject, AppliesTo kind);
/// Where else a unit or person is named: awards, the council, waivers and others.
Value mentions(const Campaign& campaign, const SubjectId& subject);
/// A day, or a period.
Value when(const Period& period);

bool names_subject(const std::vector<Located<SubjectId>>& subjects, const SubjectId& subject);

}  // namespace campaign::details
