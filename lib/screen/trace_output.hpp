// How the reasons of `campaign why` are shown: as an indented text, or as json.
#pragma once

#include <string>
#include <vector>

#include "score/trace.hpp"

namespace campaign {

/// A line a step, set in by depth, with the place in the data at the right.
std::string traces_text(const std::vector<Trace>& traces, int width, Language language);

/// Schema `campaign.why/1`.
std::string traces_json(const std::vector<Trace>& traces, Language language);

}  // namespace campaign
