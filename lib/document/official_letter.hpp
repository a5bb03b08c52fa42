// Classifies paragraphs of an official document by their first words (Nghị định 30/2020).
#pragma once

#include <string_view>

namespace campaign {

bool is_ground(std::string_view paragraph);         ///< `Căn cứ …`, `Theo đề nghị …`
bool is_appendix_note(std::string_view paragraph);  ///< `(Kèm theo …)`
bool is_division(std::string_view heading);  ///< `Phần …`, `Chương …`, `Phụ lục …`: centred
bool has_roman_number(std::string_view heading);  ///< `I. `, `XIV. `: in capitals
/// Whether a line break belongs before the word rather than after it: `và`.
bool begins_line(std::string_view word);

}  // namespace campaign
