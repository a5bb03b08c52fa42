// Prints traces, such as those of `campaign why`, as indented text or JSON.
#pragma once

#include <string>
#include <vector>

#include "score/trace.hpp"

namespace campaign {

/// One line per step, indented by depth, with the place in the data at the right.
std::string traces_text(const std::vector<Trace>& traces, int width, Language language);

/// Schema `campaign.why/1`.
std::string traces_json(const std::vector<Trace>& traces, Language language);

}  // namespace campaign
