// Words that stand in a list in place of a name: of a group that follows, or of those who lead.
#pragma once

#include <string>

namespace campaign {

/// `Tập thể`, `Cá nhân`: what follows is of that kind.
bool is_group(const std::string& name);

/// `Ban Giám đốc`: what stands in place of a unit for those who lead all of them.
bool is_leadership(const std::string& unit);

}  // namespace campaign
