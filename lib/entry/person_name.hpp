// Names of people as an office writes them: with titles before them, or of two people in one cell.
#pragma once

#include <string>

#include "base/message.hpp"
#include "entry/entry_rows.hpp"

namespace campaign {

/// Takes the title off the name of a person, `Bà Lê Thị Lan`, and says so in the remark; not where
/// somebody is called so in the campaign.
void take_title_off(GivenEntry& entry, const SubjectMatcher& matcher);

/// Why no new person can have the name; empty when one can.
Message wrong_name(const std::string& name);

}  // namespace campaign
