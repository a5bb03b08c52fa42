// Entries of a list, and fields of an entry, as changes of the text that holds them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "edit/node_text.hpp"
#include "edit/text_edit.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// Adds entries at the end of a list, in the form of its last one; instead of `[]` in lines of
/// their own. Nullopt when the list is in a
/// form that cannot be continued without changing other bytes: it is null, or is no list.
std::optional<TextEdit> append_entries(yaml::View list, const std::vector<NewFields>& entries);

/// Takes an entry out of a list, with the comment behind it, and those above it where they can be
/// of no other; of the only one `[]` is left.
TextEdit remove_entry(yaml::View list, yaml::View entry);

/// Gives a key of a mapping a value: in place of its own, or as a new field at the end.
TextEdit set_field(yaml::View mapping, std::string_view key, const std::string& value);

/// The value of a key; false when the mapping has none.
yaml::View field_of(yaml::View mapping, std::string_view key);

}  // namespace campaign
