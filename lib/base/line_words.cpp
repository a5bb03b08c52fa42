// Words, such as ids, in the line of a file.
#include "base/line_words.hpp"

#include <algorithm>
#include <cctype>

namespace campaign {

bool has_words(std::string_view line, const std::vector<std::string>& words) {
  const auto is_of_word = [&](size_t at) {
    const unsigned char c = at < line.size() ? static_cast<unsigned char>(line[at]) : ' ';
    return std::isalnum(c) || c == '-' || c >= 0x80;
  };
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    for (size_t at = line.find(word); at != line.npos; at = line.find(word, at + 1))
      if ((at == 0 || !is_of_word(at - 1)) && !is_of_word(at + word.size())) return true;
    return false;
  });
}

}  // namespace campaign
