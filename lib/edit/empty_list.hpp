// A list that gets its first entries, and one that loses its last.
#pragma once

#include <optional>
#include <vector>

#include "edit/node_text.hpp"
#include "edit/text_edit.hpp"

namespace campaign {

/// Entries in place of `[]` behind a key of the file, as the other lists of the file write theirs;
/// nullopt for another list.
std::optional<TextEdit> begin_list(yaml::View list, const std::vector<NewFields>& entries);

/// `[]` behind the key in place of the lines of the only entry; what stands between stays.
TextEdit empty_list(yaml::View list);

}  // namespace campaign
