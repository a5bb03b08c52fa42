// "Did you mean": the known word that is nearest to a wrong one.
#pragma once

#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace campaign {

/// How many letters must be inserted, dropped, changed or swapped to make one word of the other.
int edit_distance(std::string_view a, std::string_view b);

/// The nearest candidate, or an empty text when none is near (a third of the letters may differ).
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// "did you mean `x`?", or what else there is to say.
Message did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates,
                     Message otherwise = {});

/// "there is no report `sumary`, did you mean `summary`?": the message, then did_you_mean.
Message unknown_name(Message message, std::string_view name,
                     const std::vector<std::string_view>& known, Message otherwise = {});

}  // namespace campaign
