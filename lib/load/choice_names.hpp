// The Vietnamese words for the English choices of the data, so that the right one can be named.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace campaign {

/// Vietnamese without accents and in small letters, and the English word.
using ChoiceName = std::pair<std::string_view, std::string_view>;
const std::vector<ChoiceName>& choice_names();

/// The choice among `known` that a Vietnamese word or its label means: `nam` is `male`; empty when
/// none is.
std::string_view choice_meant(std::string_view written, const std::vector<std::string_view>& known);

}  // namespace campaign
