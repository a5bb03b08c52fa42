// Joins the words of days, times and sums, so that each is equal however it is written.
#include "base/facts.hpp"
#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/compare/tokens.hpp"

namespace campaign {
namespace {

using TokenList = std::vector<Token>;

bool is_short_number(std::string_view key) { return key.size() <= 2 && is_number(key); }

/// Several words that form one token.
struct Several {
  std::string key = {};
  size_t length = 0;  ///< 0 for none
};

/// `08 tháng 6 năm 2022`; after `ngày` the day or the month may be blank.
Several day_at(const TokenList& words, size_t at) {
  static const Phrase kParts = phrase_of("ngày tháng năm");
  const auto key = [&](size_t i) { return i < words.size() ? std::string_view(words[i].key) : ""; };
  const bool may_be_blank = at > 0 && key(at - 1) == kParts[0];
  size_t next = at;
  const auto number = [&]() { return std::string(is_short_number(key(next)) ? key(next++) : ""); };
  const auto day = number();
  if ((day.empty() && !may_be_blank) || key(next++) != kParts[1]) return {};
  const auto month = number();
  if ((month.empty() && !may_be_blank) || key(next++) != kParts[2]) return {};
  if (key(next).size() != 4 || !is_number(key(next))) return {};
  return {day + "/" + month + "/" + std::string(key(next)), next + 1 - at};
}

/// `08 giờ 00 phút`, or `8 giờ`.
Several time_at(const TokenList& words, size_t at) {
  static const Phrase kParts = phrase_of("giờ phút");
  const auto key = [&](size_t i) { return i < words.size() ? std::string_view(words[i].key) : ""; };
  if (!is_short_number(key(at)) || key(at + 1) != kParts[0]) return {};
  const bool minutes = is_short_number(key(at + 2)) && key(at + 3) == kParts[1];
  return {std::string(key(at)) + ":" + std::string(minutes ? key(at + 2) : "0"), minutes ? 4u : 2u};
}

/// Whether exactly one blank, of any kind, is between two words.
bool is_one_blank_apart(const Token& first, const Token& second) {
  const auto* end = first.text.data() + first.text.size();
  const std::string_view between(end, static_cast<size_t>(second.text.data() - end));
  return between == " " || between == "\u00A0" || between == "\u202F";
}

/// A sum such as `1 450 000`; a single word when it is none.
Several sum_at(const TokenList& words, size_t at) {
  const auto digits = [&](size_t i) {
    const auto text = without_marks(words[i].text);
    return is_number(text) ? text : std::string();
  };
  Several sum{digits(at), 1};
  if (sum.key.empty() || sum.key.size() > 3 || sum.key.front() == '0') return sum;
  for (size_t next = at + 1; next < words.size() && digits(next).size() == 3 &&
                             is_one_blank_apart(words[next - 1], words[next]);
       ++next, ++sum.length)
    sum.key += digits(next);
  return sum;
}

Token joined(const TokenList& words, size_t at, size_t length, std::string key) {
  Token token{spanned(words[at], words[at + length - 1]), std::move(key), words[at].line,
              words[at].cell};
  for (size_t i = at; i < at + length; ++i)
    for (const auto fact : words[i].facts)
      if (token.facts.empty() || token.facts.back() != fact) token.facts.push_back(fact);
  return token;
}

}  // namespace

std::vector<Token> joined_words(const std::vector<Token>& words) {
  std::vector<Token> all;
  for (size_t at = 0; at < words.size();) {
    auto several = day_at(words, at);
    if (several.length == 0) several = time_at(words, at);
    if (several.length == 0) several = sum_at(words, at);
    const size_t length = several.length;
    all.push_back(length == 1 ? words[at] : joined(words, at, length, std::move(several.key)));
    at += length;
  }
  return all;
}

}  // namespace campaign
