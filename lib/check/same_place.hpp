// Problems at one place that one mistake makes: only the most precise one is reported.
#pragma once

#include "base/diagnostic.hpp"

namespace campaign {

void remove_doubles(Diagnostics& diagnostics);

}  // namespace campaign
