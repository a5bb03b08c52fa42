// The participants scored in a period, and the kind of criteria for each.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/index.hpp"
#include "model/on_day.hpp"
#include "score/sheet_periods.hpp"

namespace campaign {

/// A unit or a person, as of a day; exactly one of the two pointers is set.
struct Participant {
  const Unit* unit = nullptr;
  const Person* person = nullptr;
  Date day = kNoEnd;

  const SubjectId& id() const { return unit ? *unit->id : *person->id; }
  const std::string& name() const { return unit ? *name_on(*unit, day) : *person->name; }
  Span span() const { return unit ? unit->id.span : person->id.span; }
};

/// The unit or person of an id; nullopt when there is none.
std::optional<Participant> participant(const Index& index, const SubjectId& id);

/// The block of the unit, or of the person's unit of the day; null when it is in none.
const UnitBlock* block_of(const Index& index, const Participant& who, const Date& day);

/// The criteria for a subject on a day; for a person `leader` when the plan has such criteria and
/// the person's class is among the leader classes, else `person`.
AppliesTo criteria_of(const Campaign& campaign, const Participant& who, const Date& day);

/// The days of a period that belong to the campaign; all of them when none do.
Period part_in_campaign(const Campaign& campaign, const Period& period);

/// True when the unit existed, or the person belonged to the agency, on a day of the period that
/// belongs to the campaign.
bool belongs(const Campaign& campaign, const Participant& who, const Period& period);

/// True when the unit ended before the end of the part of the period in the campaign.
bool has_ended(const Campaign& campaign, const Unit& unit, const Period& period);

/// False for donors and outside groups (`takes-part: false`), and for who is in such a unit for all
/// of the period.
bool is_scored(const Index& index, const Participant& who, const Period& period);

/// True when a subject that is scored belongs to the agency in the period, and is not away for all
/// of it.
bool takes_part(const Index& index, const Participant& who, const Period& period);

/// The units or people to which the criteria apply at the end of the period and who take part in
/// it, in file order; units are sorted by `order` first. Households are not scored.
std::vector<Participant> participants(const Index& index, AppliesTo kind, const Period& period);

/// True when the plan has criteria for this kind of subject on a day of the period.
bool has_criteria(const Campaign& campaign, AppliesTo kind, const Period& period);

/// True when it has some at the end of the period, or a bonus or penalty for who has criteria, that
/// are marked in such sheets.
bool asks_for_scores(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet);

/// True when some of those criteria are marked in a sheet of the subject's own, so that it is due.
bool asks_for_sheets(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet);

}  // namespace campaign
