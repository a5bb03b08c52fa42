// Names of people and units that are nearly spelled as in the campaign.
#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

bool is_plain_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool begins_a_word(std::string_view text, size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  return static_cast<unsigned char>(before) < 0x80 && !is_plain_letter(before);
}

/// Whether the word is in a key or id of the data, such as `nguyen-van-an`.
bool is_id_or_key(std::string_view text, size_t at) {
  const auto is_small = [&](size_t i) { return text[i] >= 'a' && text[i] <= 'z'; };
  if (!is_small(at)) return false;
  if (at > 0 && text[at - 1] == '-') return true;
  while (at < text.size() && is_small(at)) ++at;
  return at < text.size() && (text[at] == '-' || text[at] == ':');
}

/// Where the next word begins; the length of the text when none does.
size_t next_word(std::string_view text, size_t at) {
  while (at < text.size()) {
    const size_t start = at;
    const bool plain = static_cast<unsigned char>(text[at]) < 0x80;
    const char32_t c = plain ? static_cast<char32_t>(text[at++]) : next_character(text, at);
    const bool letter =
        plain ? is_plain_letter(text[start]) : c >= 0xC0 && (c < 0x2000 || c >= 0x2C00);
    if (letter && begins_a_word(text, start) && !is_id_or_key(text, start)) return start;
  }
  return at;
}

/// Decomposed letters and names declared in capitals are reported by other checks, headings are in
/// capitals, and names may have non-breaking blanks.
bool is_consistent(const Names::Found& name) {
  const auto written = replace_all(composed(name.written), "\u00a0", " ");
  const auto same = [&](const std::string& spelling) {
    if (all_capitals(written) || all_capitals(spelling))
      return in_small_letters(spelling) == in_small_letters(written);
    return composed(spelling) == written;
  };
  return std::any_of(name.spellings->begin(), name.spellings->end(), same);
}

/// The spelling, in capitals where the text is.
std::string as_written(const std::string& spelling, std::string_view written) {
  return all_capitals(written) ? in_capitals(spelling) : spelling;
}

}  // namespace

Slips texts::name_inconsistent(std::string_view text, const Names& names) {
  Slips slips;
  for (size_t at = next_word(text, 0); at < text.size();) {
    const auto name = names.at(text.substr(at));
    at = next_word(text, at + (name ? name->written.size() : 1));
    if (!name || is_consistent(*name)) continue;
    const auto right = as_written(name->spellings->front(), name->written);
    slips.push_back({name->written, say("`{}` is spelled `{}` elsewhere", name->written, right),
                     say("write `{}`, unless somebody else is meant", right)});
  }
  return slips;
}

}  // namespace campaign
