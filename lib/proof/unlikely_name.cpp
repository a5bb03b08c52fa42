// What cannot well be right in a name: signs and digits, two names, words run together, letters
// that lost their accents.
#include "proof/unlikely_name.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/text.hpp"
#include "proof/family_names.hpp"
#include "proof/names.hpp"
#include "proof/syllable.hpp"
#include "proof/title.hpp"

namespace campaign {
namespace {

bool is_letter_of_name(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && c < 0x2010) ||
         c > 0x2027;  // signs of old fonts, and such that cannot be seen, are found by others
}

bool is_joint(char32_t c) {
  return c == '-' || c == '\'' || c == 0x2010 || c == 0x2011 || c == 0x2018 || c == 0x2019;
}

/// The first digit or sign that no name has: dashes and apostrophes stand between letters only.
std::string_view odd_character(std::string_view name) {
  bool after_letter = false;
  for (size_t at = 0; at < name.size();) {
    const size_t start = at;
    const char32_t c = next_character(name, at);
    size_t next = at;
    const bool before_letter = at < name.size() && is_letter_of_name(next_character(name, next));
    const bool joins = is_joint(c) && after_letter && before_letter;
    if (!is_letter_of_name(c) && c != ' ' && !joins) return name.substr(start, at - start);
    after_letter = is_letter_of_name(c);
  }
  return {};
}

/// `Trần Văn` for `TrầnVăn`; empty when the word is not of several syllables that begin with
/// capitals.
std::string parted(std::string_view word) {
  std::string text;
  size_t begin = 0;
  for (size_t at = 0; at <= word.size();) {
    const size_t start = at;
    if (start > 0 && (start == word.size() || begins_with_capital(word.substr(start)))) {
      const auto part = word.substr(begin, start - begin);
      if (!is_syllable(part)) return {};
      (text += text.empty() ? "" : " ") += part;
      begin = start;
    }
    if (start == word.size()) break;
    next_character(word, at);
  }
  return text.find(' ') == text.npos ? std::string() : text;
}

/// The name with a word of it written otherwise.
std::string with_word(std::string_view name, std::string_view word, std::string_view other) {
  const auto at = static_cast<size_t>(word.data() - name.data());
  return std::string(name.substr(0, at)) + std::string(other) +
         std::string(name.substr(at + word.size()));
}

/// Whether the word is a degree or a title, such as `BS` behind `Trần Văn Lộc`.
bool is_title_behind(std::string_view word, std::string_view name) {
  return name.ends_with(word) && word.data() > name.data() &&
         !title_in(std::string(word) + " An").empty();
}

/// Capitals within a word: `TrầnVăn`, `TRần`, `Văn LỘC`.
std::optional<NameObjection> capitals_within(std::string_view word, std::string_view name) {
  size_t second = 0;
  next_character(word, second);
  const auto is_within = [&] {
    for (size_t at = second; at < word.size(); next_character(word, at))
      if (begins_with_capital(word.substr(at))) return true;
    return false;
  };
  if (!is_within() || word.find_first_of("'\xE2") != word.npos) return std::nullopt;
  if (const auto words = parted(word); !words.empty())
    return NameObjection{say("the words `{}` in the name {} stand without a blank", word, name),
                         say("write `{}`", with_word(name, word, words))};
  if (is_title_behind(word, name)) {
    const auto alone = trim(name.substr(0, name.size() - word.size()));
    return NameObjection{say("`{}` stands behind the name {}", word, alone),
                         say("write only `{}`", alone)};
  }
  if (!all_capitals(word) && !is_syllable(in_small_letters(word))) return std::nullopt;
  return NameObjection{say("`{}` in the name {} has capitals within", word, name),
                       say("write `{}`, if it is part of the name",
                           with_word(name, word, with_capital_initials(word)))};
}

/// The word that lost its accents, and what it must be.
std::optional<NameObjection> lost_accents(const Names::Words& words, std::string_view name) {
  const bool is_known = is_family_name(words.front());
  const auto middle = words.size() > 2 && is_known ? accented_middle_name(words[1]) : std::nullopt;
  const bool vietnamese = middle || std::all_of(words.begin(), words.end(), is_syllable);
  const auto family = vietnamese ? accented_family_name(words.front()) : std::nullopt;
  if (!family && !middle) return std::nullopt;
  return NameObjection{say("`{}` in the name {} seems to be `{}` without its accents",
                           family ? words.front() : words[1], name, family ? *family : *middle),
                       tr("write all accents of the name; if it has none, add a waiver"), true};
}

/// Where a second person begins: `và`, or a family name before `Văn` or `Thị` behind a full name.
std::string_view second_name(const Names::Words& words) {
  constexpr size_t kShortestName = 3;
  for (size_t at = 2; at + 1 < words.size(); ++at) {
    if (in_small_letters(words[at]) == "và") return words[at];
    const bool is_full = at >= kShortestName && at + kShortestName <= words.size();
    const auto next = in_small_letters(words[at + 1]);
    const bool has_middle = next == "văn" || next == "thị";
    if (is_full && has_middle && is_accented_family_name(words[at])) return words[at];
  }
  return {};
}

std::string with_single_blanks(std::string_view name) {
  std::string text(name);
  while (text.find("  ") != text.npos) text = replace_all(text, "  ", " ");
  return text;
}

}  // namespace

std::optional<NameObjection> unlikely_blanks(std::string_view name) {
  if (name.find("  ") != name.npos)
    return NameObjection{say("several blanks stand side by side in the name {}", name),
                         say("write `{}`", with_single_blanks(name))};
  for (const auto word : phrase_at(name))
    if (const auto words = parted(word); !words.empty())
      return NameObjection{say("the words `{}` in the name {} stand without a blank", word, name),
                           say("write `{}`", with_word(name, word, words))};
  return std::nullopt;
}

std::optional<NameObjection> unlikely_name(std::string_view written) {
  const auto name = trim(written.substr(title_in(written).size()));
  if (name.find_first_not_of("0123456789.,:/-+% ") == name.npos)
    return std::nullopt;  // empty, or text-without-letters
  if (const auto sign = odd_character(name); !sign.empty())
    return NameObjection{say("`{}` stands in the name {}", sign, name),
                         tr("write the name in full and alone, in letters; `id` and `born` keep "
                            "apart two of one name")};
  const auto words = phrase_at(name);
  if (name.find("  ") != name.npos) return unlikely_blanks(name);
  if (words.empty()) return std::nullopt;
  const auto is_hyphen = [](std::string_view word) { return word == "-"; };
  if (std::any_of(words.begin(), words.end(), is_hyphen) &&
      std::all_of(words.begin(), words.end(),
                  [&](auto word) { return is_hyphen(word) || is_syllable(word); }))
    return NameObjection{say("`{}` stands in the name {}", "-", name),
                         say("write `{}`", replace_all(std::string(name), "-", " "))};
  if (const auto second = second_name(words); !second.empty())
    return NameObjection{say("a second name begins at `{}` in {}", second, name),
                         tr("write one person here, and the other as a person of its own")};
  const bool capitals = all_capitals(name);
  for (const auto word : words)
    if (auto found = capitals_within(word, name); found && !capitals) return found;
  const bool is_joined = name.find_first_of("'") != name.npos || name.find("\u2019") != name.npos;
  if (words.front().size() == name.size() && !is_joined)  // K'Brếp: both parts are words
    return NameObjection{say("the name {} is of one word", name),
                         tr("write the name in full; if it is of one word, add a waiver"), true};
  return capitals ? std::nullopt : lost_accents(words, name);
}

}  // namespace campaign
