// Makes valid and unique names of sheets.
#include "render/xlsx/sheet_names.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "document/phrases.hpp"

namespace campaign::render {
namespace {

constexpr size_t kLongest = 31;

/// Removes forbidden characters, and quotes, which would end a name in a formula.
std::string allowed(std::string_view text) {
  std::string name;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    const bool forbidden = c < 0x80 && std::string_view("[]:*?/\\'").find(static_cast<char>(c)) !=
                                           std::string_view::npos;
    append_character(name, forbidden || c == 0xFFFE || c == 0xFFFF ? U' ' : c);
  }
  std::string single;
  for (const auto word : split(name, ' '))
    if (!word.empty()) (single += single.empty() ? "" : " ") += word;
  return single;
}

/// Truncates to `most` UTF-16 units, between words if possible.
std::string shortened(const std::string& name, size_t most) {
  size_t units = 0;
  size_t end = 0;
  size_t word_end = 0;
  while (end < name.size()) {
    size_t next = end;
    units += next_character(name, next) > 0xFFFF ? 2 : 1;
    if (units > most) break;
    end = next;
    if (end < name.size() && name[end] == ' ') word_end = end;
  }
  const bool cut_in_word = end < name.size() && name[end] != ' ';
  return std::string(trim(name.substr(0, cut_in_word && word_end > 0 ? word_end : end)));
}

}  // namespace

std::string SheetNames::unique(const std::string& wanted) {
  std::string name = allowed(wanted);
  if (name.empty() || folded(name) == "history") name = phrases::sheet;  // Excel reserves `History`
  std::string unique = shortened(name, kLongest);
  for (int i = 2; std::find(taken_.begin(), taken_.end(), folded(unique)) != taken_.end(); ++i) {
    const std::string number = " (" + std::to_string(i) + ")";
    unique = shortened(name, kLongest - number.size()) + number;
  }
  taken_.push_back(folded(unique));
  return unique;
}

}  // namespace campaign::render
