// "Did you mean": the known word that is nearest to a wrong one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/advice.hpp"

namespace campaign {

/// The number of characters to insert, delete, change or swap to turn one word into the other.
int edit_distance(std::string_view a, std::string_view b);

/// The nearest candidate, at most a third of the characters away, else one that begins with the
/// word or is the beginning of it; empty when there is none.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

/// "did you mean `x`?", or `otherwise` when no candidate is near.
Advice did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates,
                    Advice otherwise = {});

/// "there is no report `sumary`, did you mean `summary`?": the message, then did_you_mean.
Message unknown_name(Message message, std::string_view name,
                     const std::vector<std::string_view>& known, Message otherwise = {});

/// `Văn phòng` as `van-phong`; empty when nothing of it can be in an id.
std::string id_of_name(std::string_view name);

}  // namespace campaign
