// Items that stand twice in one list.
#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// Removes from a list the scalars that stand in it before, and reports each.
std::vector<Diagnostic> remove_repeated(std::vector<yaml::View>& items);

}  // namespace campaign
