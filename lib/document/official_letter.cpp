// Classifies paragraphs of an official document by their first words (Nghị định 30/2020).
#include "document/official_letter.hpp"

#include "base/text.hpp"

namespace campaign {

bool is_ground(std::string_view paragraph) {
  return paragraph.starts_with("Căn cứ") || paragraph.starts_with("Theo đề nghị");
}

bool is_appendix_note(std::string_view paragraph) { return paragraph.starts_with("(Kèm theo"); }

bool is_division(std::string_view heading) {
  return heading.starts_with("Phần ") || heading.starts_with("Chương ") ||
         heading.starts_with("Phụ lục");
}

bool has_roman_number(std::string_view heading) {
  const size_t end = heading.find_first_not_of("IVXLC");
  return end != std::string_view::npos && end > 0 && heading.substr(end).starts_with(". ");
}

bool begins_line(std::string_view word) { return word == "và" || word == "Và" || word == "VÀ"; }

}  // namespace campaign
