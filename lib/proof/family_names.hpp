// Family names of Vietnam that are common enough to show what a name is.
#pragma once

#include <optional>
#include <string_view>

namespace campaign {

/// Whether the word is a common family name, with its accents or without.
bool is_family_name(std::string_view word);
bool is_accented_family_name(std::string_view word);  ///< with its accents, if it has any

/// The word that this one must be, at its place in a name, but for lost accents: `Trần` for a first
/// `Tran`, `Thị` for a second `Thi`. Nullopt where a name can have the word as it is.
std::optional<std::string_view> accented_family_name(std::string_view word);
std::optional<std::string_view> accented_middle_name(std::string_view word);

}  // namespace campaign
