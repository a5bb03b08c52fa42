// Names in `.def` lists: `score_above_maximum` in C++ is `score-above-maximum` for users.
#pragma once

#include <string_view>

namespace campaign {

/// The name users write. The result lives as long as the program.
std::string_view user_name(std::string_view cpp_name);

}  // namespace campaign
