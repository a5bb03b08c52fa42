// Collation of Vietnamese text: composed form, sort order of names, search without accents.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// Composed form (NFC): `ế` as one character.
std::string composed(std::string_view text);
bool is_composed(std::string_view text);

/// The letter that one of another alphabet, or another form of it, looks like: `a` for the Cyrillic
/// `а`, `Đ` for the Icelandic `Ð`; 0 for none.
char32_t latin_look_alike(char32_t letter);
/// With such letters, apostrophes, dashes and blanks written as the usual ones.
std::string in_latin_letters(std::string_view text);

/// Lower case without tone and accent marks, `đ` as `d`, composed or not: for searching.
std::string folded(std::string_view text);

/// Equal for spellings that differ only in the position of the tone mark (`hoà`, `hòa`), in case,
/// in composed form, or in letters, apostrophes, dashes and blanks that look alike.
std::string spelling_key(std::string_view text);

/// As spelling_key(), whatever blanks stand between the words: equal for names that are one.
std::string name_key(std::string_view name);

/// In small letters or in capitals, composed.
std::string in_small_letters(std::string_view text);
std::string in_capitals(std::string_view text);
/// `Phạm Thị Mai` for `PHẠM THỊ MAI` and `phạm thị mai`.
std::string with_capital_initials(std::string_view name);

/// Bytes that compare in Vietnamese order (a ă â b … d đ e ê …; tones none, huyền, hỏi, ngã, sắc,
/// nặng).
std::string sort_key(std::string_view text);

/// Sorts a list of names by given name, then by family and middle names. An empty `given_name` is
/// the last word of `full_name`.
std::string name_sort_key(std::string_view full_name, std::string_view given_name);

}  // namespace campaign
