// What changes between two texts, as git shows it.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// What changes between two texts as a unified diff with three lines around each change; empty
/// when they are equal. `name`: of the file; one that is new has an empty text before.
std::string unified_diff(const std::string& name, std::string_view before, std::string_view after);

}  // namespace campaign
