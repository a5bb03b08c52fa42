// A text between brackets that a comma of its own cuts into two: `[Biên bản số 21, 22 và 23/BB]`.
#pragma once

#include <optional>
#include <vector>

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// The first comma in a list of texts that seems to belong to a text: what follows it begins with a
/// small letter or a digit, unlike the text before it. Texts in quotes and files are as they are
/// meant.
std::optional<Diagnostic> cut_text(const std::vector<yaml::View>& texts);

}  // namespace campaign
