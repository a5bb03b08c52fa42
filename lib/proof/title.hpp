// Titles that stand before a name: degrees, posts, and `Ông`, `Đ/c` and the like.
#pragma once

#include <string_view>

namespace campaign {

/// The degrees at the start of a text, abbreviated with a dot or spelled out: `PGS. TS.`, `Bác sĩ`;
/// empty when it begins with none.
std::string_view degree_in(std::string_view text);

/// All that stands before the name proper: degrees, with or without a dot, and `Bà`, `Đ/c`. Where
/// the word is also a family name or a pronoun, such as `Ông`, only before a family name.
std::string_view title_in(std::string_view name);

}  // namespace campaign
