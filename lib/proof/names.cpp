// The names of people and units in a campaign.
#include "proof/names.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "proof/characters.hpp"

namespace campaign {
namespace {

bool is_dash(char32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }

bool is_blank(char32_t c) { return c == ' ' || c == 0xA0; }

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  const bool mark = (c >= 0x2000 && c < 0x2070) || c < 0xC0;
  return !mark;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019; }

/// The letter or digit that folding leaves of each character, by their numbers in Unicode; 0 of
/// those that need a closer look.
const std::vector<char>& folded_letters() {
  static const auto list = [] {
    std::vector<char> all(U'ỹ' + 1);
    const auto add = [&](char32_t first, char32_t last) {
      for (char32_t c = first; c <= last; ++c) {
        std::string letter;
        append_character(letter, c);
        letter = folded(letter);
        if (letter.size() == 1 && is_letter(static_cast<unsigned char>(letter[0])))
          all[c] = letter[0];
      }
    };
    add('0', 'z');
    add(U'À', U'ư');
    add(U'Ạ', U'ỹ');
    return all;
  }();
  return list;
}

/// A number for the first two letters of a text, without case and accents; none when they are no
/// letters of a word or need a closer look.
std::optional<size_t> first_pair(std::string_view text) {
  const auto& all = folded_letters();
  size_t pair = 0, at = 0;
  for (int i = 0; i < 2; ++i) {
    if (at >= text.size()) return std::nullopt;
    const char32_t c = next_character(text, at);
    if (c >= all.size() || all[c] == 0) return std::nullopt;
    pair = pair * 128 + static_cast<size_t>(all[c]);
  }
  return pair;
}

/// The length in bytes of the characters of one kind from `at` on.
template <class Kind>
size_t run_length(std::string_view text, size_t at, Kind kind) {
  const size_t start = at;
  for (size_t next = at; at < text.size(); at = next)
    if (!kind(next_character(text, next))) break;
  return at - start;
}

std::string_view text_of(const Names::Words& words) {
  return {words.front().data(),
          static_cast<size_t>(words.back().data() - words.front().data()) + words.back().size()};
}

/// The length of the letters, with apostrophes between them, else of the dashes, at `at`; 0 at
/// other characters.
size_t word_length(std::string_view text, size_t at) {
  size_t letters = run_length(text, at, is_letter);
  while (letters > 0)
    if (const size_t sign = run_length(text, at + letters, is_apostrophe);
        sign > 0 && run_length(text, at + letters + sign, is_letter) > 0)
      letters += sign + run_length(text, at + letters + sign, is_letter);
    else
      break;
  return letters > 0 ? letters : run_length(text, at, is_dash);
}

}  // namespace

Names::Words phrase_at(std::string_view text, size_t most) {
  Names::Words words;
  for (size_t at = 0; at < text.size() && words.size() < most;) {
    const size_t length = word_length(text, at);
    if (length == 0) break;
    words.push_back(text.substr(at, length));
    at += length;
    at += run_length(text, at, is_blank);
  }
  return words;
}

Names::Names(const Campaign& campaign) {
  for (const auto& one : campaign.people) add(one.name, Of::person);
  for (const auto& one : campaign.units) add(one.name, Of::unit);
}

Span Names::declared(std::string_view name) const {
  const auto found = declared_.find(std::string(name));
  return found == declared_.end() ? Span() : found->second;
}

void Names::add(const Located<std::string>& written, Of kind) {
  const auto& name = *written;
  declared_.emplace(name, written.span);
  constexpr size_t kMostWords = 20;
  const auto words = phrase_at(name, kMostWords);
  const size_t fewest = kind == Of::person ? 2 : 3;
  if (words.size() < fewest || words.size() == kMostWords) return;
  auto& spellings = by_folded_[folded_name(words)];
  const auto spelling = text_of(words);  // without what follows a sign
  if (std::find(spellings.begin(), spellings.end(), spelling) == spellings.end())
    spellings.emplace_back(spelling);
  const auto& first = folded_word(words.front());
  if (const auto pair = first_pair(first)) beginnings_.set(*pair);
  auto& longest = longest_[first];
  longest = std::max(longest, words.size());
  if (kind == Of::person && words.size() > 2) of_people_.insert(spelling_key(spelling));
}

const std::string& Names::folded_word(std::string_view word) const {
  if (const auto known = folded_.find(word); known != folded_.end()) return known->second;
  size_t at = 0;
  auto form = is_dash(next_character(word, at)) ? std::string("-") : folded(word);
  return folded_.emplace(word, std::move(form)).first->second;
}

std::string Names::folded_name(const Words& words) const {
  std::string name;
  for (const auto word : words) (name += name.empty() ? "" : " ") += folded_word(word);
  return name;
}

bool Names::cannot_begin(std::string_view text) const {
  const auto pair = first_pair(text);
  return pair && !beginnings_.test(*pair);
}

size_t Names::longest_from(std::string_view word) const {
  if (cannot_begin(word)) return 0;
  const auto found = longest_.find(folded_word(word));
  return found == longest_.end() ? 0 : found->second;
}

const Names::Spellings* Names::spellings(const Words& name) const {
  const auto found = by_folded_.find(folded_name(name));
  return found == by_folded_.end() ? nullptr : &found->second;
}

/// Two words, or words without capitals, are often similar by chance.
bool Names::is_meant(const Words& words, const Spellings& spellings) const {
  const auto written = text_of(words);
  if (!begins_with_capital(written)) return of_people_.contains(spelling_key(written));
  return words.size() > 2 || spelling_key(written) == spelling_key(spellings.front());
}

std::optional<Names::Found> Names::at(std::string_view text) const {
  if (cannot_begin(text)) return std::nullopt;
  const size_t first = word_length(text, 0);
  const size_t longest = first == 0 ? 0 : longest_from(text.substr(0, first));
  if (longest == 0) return std::nullopt;
  for (auto words = phrase_at(text, longest); words.size() > 1; words.pop_back())
    if (const auto* found = spellings(words); found && is_meant(words, *found))
      return Found{text_of(words), found};
  return std::nullopt;
}

}  // namespace campaign
