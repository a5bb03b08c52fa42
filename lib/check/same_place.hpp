// Problems at one place that one mistake makes: only what says the most of it is told.
#pragma once

#include "base/diagnostic.hpp"

namespace campaign {

void remove_doubles(Diagnostics& diagnostics);

}  // namespace campaign
