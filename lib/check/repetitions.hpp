// Problems that one cause repeats in every sheet: reported once for each subject.
#pragma once

#include "base/diagnostic.hpp"

namespace campaign {

/// Joins problems of one subject that follow from what is written about it, such as its class or
/// its days, when there are more than two of a check: the first stays, and names the others.
void join_repetitions(Diagnostics& diagnostics);

}  // namespace campaign
