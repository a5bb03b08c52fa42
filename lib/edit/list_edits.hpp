// Entries of a list, and fields of an entry, as changes of the text that holds them.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "edit/text_edit.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// Keys and their values as YAML, in the order in which they are written.
using NewFields = std::vector<std::pair<std::string, std::string>>;

/// Adds entries at the end of a list, in the form of its last one. Nullopt when the list is in a
/// form that cannot be continued without changing other bytes: it is null, or is no list.
std::optional<TextEdit> append_entries(yaml::View list, const std::vector<NewFields>& entries);

/// Takes an entry out of a list, with the comment behind it; of the only one `[]` is left. Comments
/// above it stay.
TextEdit remove_entry(yaml::View list, yaml::View entry);

/// Gives a key of a mapping a value: in place of its own, or as a new field at the end.
TextEdit set_field(yaml::View mapping, std::string_view key, const std::string& value);

/// The value of a key; false when the mapping has none.
yaml::View field_of(yaml::View mapping, std::string_view key);

/// `{id: an, name: Nguyễn Văn An}`
std::string flow_mapping(const NewFields& fields);

}  // namespace campaign
