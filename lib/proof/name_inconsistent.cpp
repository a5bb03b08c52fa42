// People and units spelled nearly, and not quite, as the campaign spells them.
#include <algorithm>

#include "base/collation.hpp"
#include "base/language.hpp"
#include "proof/characters.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

std::string_view text_of(const Names::Words& words) {
  return {words.front().data(),
          static_cast<size_t>(words.back().data() - words.front().data()) + words.back().size()};
}

/// Two words are soon alike by chance, so only their tone marks may have moved.
bool is_near(const Names::Words& words, const std::string& right) {
  return words.size() > 2 || spelling_key(text_of(words)) == spelling_key(right);
}

/// The longest name at the start of a phrase; the words are cut to it. Null when there is none.
const Names::Spellings* name_at(Names::Words& words, const Names& names) {
  for (; words.size() > 1; words.pop_back())
    if (const auto* found = names.spellings(words)) return found;
  return nullptr;
}

bool begins_a_word(std::string_view text, size_t at) {
  if (at == 0) return true;
  const auto c = static_cast<unsigned char>(text[at - 1]);
  return c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

/// Where the next capital begins a word; the length of the text when none does.
size_t next_capital(std::string_view text, size_t at) {
  while (at < text.size()) {
    const size_t start = at;
    if (is_capital(next_character(text, at)) && begins_a_word(text, start)) return start;
  }
  return at;
}

}  // namespace

Slips texts::name_inconsistent(std::string_view text, const Names& names) {
  Slips slips;
  for (size_t at = next_capital(text, 0); at < text.size();) {
    const auto rest = text.substr(at);
    const auto first = phrase_at(rest, 1);
    const size_t longest = first.empty() ? 0 : names.longest_from(first.front());
    auto words = longest > 0 ? phrase_at(rest, longest) : first;
    const auto* spellings = longest > 0 ? name_at(words, names) : nullptr;
    at = next_capital(text, at + (spellings ? text_of(words).size() : 1));
    if (!spellings) continue;
    const auto written = text_of(words);
    const bool right = std::find(spellings->begin(), spellings->end(), written) != spellings->end();
    if (right || all_capitals(written) || !is_near(words, spellings->front())) continue;
    slips.push_back({written, say("`{}` is spelled `{}` elsewhere", written, spellings->front()),
                     say("write `{}`, unless somebody else is meant", spellings->front())});
  }
  return slips;
}

}  // namespace campaign
