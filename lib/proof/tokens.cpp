// Words of a paper and of a draft, and when they say the same.
#include "proof/tokens.hpp"

#include "base/collation.hpp"
#include "base/facts.hpp"
#include "base/text.hpp"
#include "proof/characters.hpp"

namespace campaign {
namespace {

bool parts_words(char32_t c) {
  return c <= ' ' || c == 0xA0 || c == '|' || c == '*' || c == '\\' || c == 0x2502;
}

bool is_word_character(char32_t c) {
  if (c < 0x80) return is_digit(static_cast<char>(c)) || (c | 32) - 'a' < 26 || c == '/';
  return c >= 0xC0 && !(c >= 0x2000 && c < 0x2C00) && c != 0xFFFD;
}

/// From the first letter or digit to the last.
std::string_view core(std::string_view word) {
  size_t first = word.size(), last = 0;
  bool says_something = false;
  for (size_t at = 0; at < word.size();) {
    if (fact_at(word, at)) continue;
    const size_t start = at;
    const char32_t c = next_character(word, at);
    if (!is_word_character(c)) continue;
    first = std::min(first, start);
    last = at;
    says_something |= c != '/';
  }
  return says_something ? word.substr(first, last - first) : std::string_view();
}

/// `08` as `8`, also in `08/6/2022`; but no number of a document, such as `08/QĐ-X`.
std::string without_zeros(std::string key) {
  if (key.find_first_not_of("0123456789/") != key.npos) return key;
  std::string kept;
  for (size_t i = 0; i < key.size(); ++i) {
    const bool begins = i == 0 || key[i - 1] == '/';
    if (key[i] != '0' || !begins || i + 1 == key.size() || key[i + 1] == '/') kept += key[i];
  }
  return kept;
}

void add(Tokens& tokens, std::string_view word) {
  const auto text = core(word);
  if (text.empty()) return;
  Token token{text, {}, tokens.lines.size()};
  for (size_t at = 0; at < word.size();)
    if (const auto fact = fact_at(word, at))
      token.facts.push_back(*fact);
    else
      ++at;
  auto key = spelling_key(token.facts.empty() ? std::string(text) : without_marks(text));
  while (key.ends_with('/')) key.pop_back();
  token.key = without_zeros(std::move(key));
  tokens.all.push_back(std::move(token));
}

}  // namespace

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  for (const auto line : split(text, '\n')) {
    const size_t first = tokens.all.size();
    size_t start = 0;
    for (size_t at = 0; at < line.size();) {
      const size_t here = at;
      if (!parts_words(next_character(line, at))) continue;
      add(tokens, line.substr(start, here - start));
      start = at;
    }
    add(tokens, line.substr(start));
    tokens.lines.emplace_back(first, tokens.all.size());
    tokens.texts.push_back(line);
  }
  return tokens;
}

std::string_view spanned(const Token& first, const Token& last) {
  const auto* end = last.text.data() + last.text.size();
  return {first.text.data(), static_cast<size_t>(end - first.text.data())};
}

bool says(const Token& draft, const Token& paper) {
  if (draft.key == paper.key) return true;
  return paper.key.starts_with('/') && draft.key.ends_with(paper.key) &&
         is_digit(draft.key.front());
}

}  // namespace campaign
