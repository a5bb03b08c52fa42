// What to write in place of a mark that could not be read: only what its criterion takes.
#pragma once

#include "base/diagnostic.hpp"
#include "model/index.hpp"

namespace campaign {

/// Called when all criteria are known. Marks of unknown criteria keep the help they have.
void help_with_marks(const Campaign& campaign, const Index& index, Diagnostics& diagnostics);

}  // namespace campaign
