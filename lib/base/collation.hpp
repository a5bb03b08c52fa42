// Vietnamese text done right: composed form, order of names, search without accents.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// Composed form (NFC): `ế` as one character.
std::string composed(std::string_view text);
bool is_composed(std::string_view text);

/// Lower case without tone and accent marks, `đ` as `d`, composed or not: for searching.
std::string folded(std::string_view text);

/// Equal for spellings that differ only in where the tone mark stands (`hoà`, `hòa`), in case, or
/// in composed form.
std::string spelling_key(std::string_view text);

/// Bytes that compare in Vietnamese order (a ă â b … d đ e ê …; tones none, huyền, hỏi, ngã, sắc,
/// nặng).
std::string sort_key(std::string_view text);

/// The order of a list of names: given name, then family and middle names.
std::string name_sort_key(std::string_view full_name, std::string_view given_name);

}  // namespace campaign
