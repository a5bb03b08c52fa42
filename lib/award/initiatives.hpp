// Which initiatives of a subject still count.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// The other award that already rests on the initiative (`used-for`), when the rule pack has the
/// rule `initiative-once`; null when it still counts.
const Award* used_up_by(const Case& question, const Initiative& initiative);

}  // namespace campaign
