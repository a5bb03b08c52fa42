// What paragraphs of an official document are, by how they begin (Nghị định 30/2020).
#pragma once

#include <string_view>

namespace campaign {

bool is_ground(std::string_view paragraph);         ///< `Căn cứ …`, `Theo đề nghị …`
bool is_appendix_note(std::string_view paragraph);  ///< `(Kèm theo …)`
bool is_division(std::string_view heading);  ///< `Phần …`, `Chương …`, `Phụ lục …`: centred
/// `và` begins a line rather than end one.
bool begins_line(std::string_view word);

}  // namespace campaign
