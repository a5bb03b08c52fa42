// Of several marks for one criterion the one that counts: final over appraised over self.
#pragma once

#include "close/deciding_value.hpp"

namespace campaign {

/// The values with one mark for each subject, period and criterion, by keys that are
/// `score/SUBJECT/PERIOD/CRITERION`; the others as they are. By key.
DecidingValues with_counting_marks(const DecidingValues& values);

}  // namespace campaign
