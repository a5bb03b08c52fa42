// Classifies paragraphs of an official document by their first words (Nghị định 30/2020).
#pragma once

#include <string_view>
#include <vector>

namespace campaign {

bool is_ground(std::string_view paragraph);         ///< `Căn cứ …`, `Theo đề nghị …`
bool is_appendix_note(std::string_view paragraph);  ///< `(Kèm theo …)`
bool is_division(std::string_view heading);  ///< `Phần …`, `Chương …`, `Phụ lục …`: centred
bool has_roman_number(std::string_view heading);  ///< `I. `, `XIV. `: in capitals
/// Whether a line break belongs before the word rather than after it: `và`.
bool begins_line(std::string_view word);

/// How many more words belong to one name or term with those at the front: 3 for `Thủ tướng Chính
/// phủ …`; a title is not broken within them.
size_t kept_with(const std::vector<std::string_view>& words, size_t at);

}  // namespace campaign
