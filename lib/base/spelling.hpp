// "Did you mean": the known word that is nearest to a wrong one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// How many letters must be inserted, dropped, changed or swapped to make one word of the other.
int edit_distance(std::string_view a, std::string_view b);

/// The nearest candidate, or an empty text when none is near (a third of the letters may differ).
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// "did you mean `x`?", or an empty text.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace campaign
