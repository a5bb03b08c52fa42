// Decomposed letters: they look right but compare unequal.
#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

/// Without the punctuation of YAML and sentences around a word.
std::string_view without_punctuation(std::string_view word) {
  constexpr std::string_view kMarks = "\"'()[]{},;:.*|";
  const size_t first = std::min(word.find_first_not_of(kMarks), word.size());
  return word.substr(first, word.find_last_not_of(kMarks) - first + 1);
}

/// The first word of a line that is not composed.
std::string_view first_decomposed(std::string_view line) {
  for (const auto word : split(line, ' '))
    if (!is_composed(word)) return without_punctuation(word);
  return line;
}

}  // namespace

Slips texts::text_not_composed(std::string_view text, const Names&) {
  Slips slips;
  if (is_composed(text)) return slips;
  for (const auto line : split(text, '\n')) {
    if (is_composed(line)) continue;
    const auto word = first_decomposed(line);
    slips.push_back(
        {word, say("the letters of `{}` are not composed", word),
         say("type the word again, so that it is `{}` in composed letters", composed(word))});
  }
  return slips;
}

}  // namespace campaign
