// Classifies paragraphs of an official document by their first words (Nghị định 30/2020).
#include "document/official_letter.hpp"

#include <algorithm>

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

size_t kept_with(const std::vector<std::string_view>& words, size_t at) {
  constexpr std::string_view kTerms[] = {"Thủ tướng Chính phủ",
                                         "Ủy ban nhân dân",
                                         "Giám đốc Sở",
                                         "Chủ tịch Ủy ban nhân dân",
                                         "Về việc",
                                         "đề nghị",
                                         "thành tích",
                                         "tập thể",
                                         "cá nhân",
                                         "Bằng khen",
                                         "Giấy khen",
                                         "phong trào",
                                         "khen thưởng",
                                         "thi đua",
                                         "Hội đồng"};
  size_t kept = 0;
  for (const auto term : kTerms) {
    const auto parts = split(term, ' ');
    if (at + parts.size() <= words.size() &&
        std::equal(parts.begin(), parts.end(), words.begin() + static_cast<long>(at)))
      kept = std::max(kept, parts.size() - 1);
  }
  return kept;
}

bool begins_line(std::string_view word) { return word == "và" || word == "Và" || word == "VÀ"; }

}  // namespace campaign
