// Days and sums of several words become one, so that each is equal however it is written.
#include "base/facts.hpp"
#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/tokens.hpp"

namespace campaign {
namespace {

using Words = std::vector<Token>;

bool is_short_number(std::string_view key) { return key.size() <= 2 && is_number(key); }

/// `08 tháng 6 năm 2022`; behind `ngày` the day or the month may be left to be written.
struct DayWords {
  std::string key = {};
  size_t length = 0;
};

DayWords day_at(const Words& words, size_t at) {
  static const Phrase kParts = phrase_of("ngày tháng năm");
  const auto key = [&](size_t i) { return i < words.size() ? std::string_view(words[i].key) : ""; };
  const bool open = at > 0 && key(at - 1) == kParts[0];
  size_t next = at;
  const auto number = [&]() { return std::string(is_short_number(key(next)) ? key(next++) : ""); };
  const auto day = number();
  if ((day.empty() && !open) || key(next++) != kParts[1]) return {};
  const auto month = number();
  if ((month.empty() && !open) || key(next++) != kParts[2]) return {};
  if (key(next).size() != 4 || !is_number(key(next))) return {};
  return {day + "/" + month + "/" + std::string(key(next)), next + 1 - at};
}

/// One blank, of whatever kind, stands between two words.
bool is_one_blank_apart(const Token& first, const Token& second) {
  const auto* end = first.text.data() + first.text.size();
  const std::string_view between(end, static_cast<size_t>(second.text.data() - end));
  return between == " " || between == "\u00A0" || between == "\u202F";
}

/// How many words a sum such as `1 450 000` has; 1 when it is none.
size_t sum_length(const Words& words, size_t at) {
  const auto digits = [&](size_t i) {
    const auto text = without_marks(words[i].text);
    return is_number(text) ? text : std::string();
  };
  const auto first = digits(at);
  size_t length = 1;
  if (first.empty() || first.size() > 3 || first.front() == '0') return length;
  while (at + length < words.size() && digits(at + length).size() == 3 &&
         is_one_blank_apart(words[at + length - 1], words[at + length]))
    ++length;
  return length;
}

std::string digits_of(const Words& words, size_t at, size_t length) {
  std::string digits;
  for (size_t i = at; i < at + length; ++i) digits += without_marks(words[i].text);
  return digits;
}

Token joined(const Words& words, size_t at, size_t length, std::string key) {
  Token one{spanned(words[at], words[at + length - 1]), std::move(key), words[at].line};
  for (size_t i = at; i < at + length; ++i)
    for (const auto fact : words[i].facts)
      if (one.facts.empty() || one.facts.back() != fact) one.facts.push_back(fact);
  return one;
}

}  // namespace

std::vector<Token> joined_words(const std::vector<Token>& words) {
  std::vector<Token> all;
  for (size_t at = 0; at < words.size();) {
    const auto day = day_at(words, at);
    const size_t length = day.length > 0 ? day.length : sum_length(words, at);
    auto key = day.length > 0 ? day.key : digits_of(words, at, length);
    all.push_back(length == 1 ? words[at] : joined(words, at, length, std::move(key)));
    at += length;
  }
  return all;
}

}  // namespace campaign
