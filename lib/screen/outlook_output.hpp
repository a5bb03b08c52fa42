// What comes into reach in the years to come, for a terminal: by form, and by subject.
#pragma once

#include <vector>

#include "award/outlook.hpp"
#include "score/trace.hpp"

namespace campaign {

/// For each form, from the highest: when at the earliest, what must happen until then, and who;
/// those of whom the same is said stand together.
std::vector<Trace> outlook_by_form(const Evaluation& evaluation, const Outlook& outlook);

/// For each subject its forms, with every condition as the data stands: what holds and what lacks.
std::vector<Trace> outlook_by_subject(const Evaluation& evaluation, const Outlook& outlook);

/// What is not known of the law of the years to come; empty when all of it is.
Message law_ahead_note(const Outlook& outlook, const Laws& laws);

}  // namespace campaign
