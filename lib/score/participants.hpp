// Who is scored in a period, and with which criteria.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/index.hpp"

namespace campaign {

/// A unit or a person; exactly one of the two pointers is set.
struct Participant {
  const Unit* unit = nullptr;
  const Person* person = nullptr;

  const SubjectId& id() const { return unit ? *unit->id : *person->id; }
  const std::string& name() const { return unit ? *unit->name : *person->name; }
  Span span() const { return unit ? unit->id.span : person->id.span; }
};

/// The unit or person of an id; nothing when nobody has declared it.
std::optional<Participant> participant(const Index& index, const SubjectId& id);

/// Which criteria a person is scored by: the leaders' when the plan has such criteria and the
/// person's class is among the leader classes, else everybody's.
AppliesTo criteria_of(const Campaign& campaign, const Person& person);

/// True when the unit or person was here on a day of the period.
bool takes_part(const Participant& who, const Period& period);

/// Units and people who belong to the criteria and were here on a day of the period, in the order
/// of the files, units by their `order` first.
std::vector<Participant> participants(const Campaign& campaign, AppliesTo kind,
                                      const Period& period);

/// True when the plan has criteria for this kind of subject.
bool has_criteria(const Campaign& campaign, AppliesTo kind);

}  // namespace campaign
