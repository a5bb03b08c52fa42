// Finds claims by their wording.
#include "proof/compare/claims.hpp"

#include <algorithm>
#include <array>

#include "proof/characters.hpp"

namespace campaign {
namespace {

/// Returns how many words at the start of `rest` form a claim; 0 when they form none.
using Length = size_t (*)(const Tokens& text, Range rest);

bool begins_with(const Tokens& text, Range rest, const Phrase& phrase) {
  if (rest.first + phrase.size() > rest.second) return false;
  return std::equal(phrase.begin(), phrase.end(), text.all.begin() + static_cast<long>(rest.first),
                    [](const std::string& key, const Token& token) { return token.key == key; });
}

/// Number of adjoining words at the start of `rest` that fulfil a predicate, at most `most`.
template <class Predicate>
size_t run_length(const Tokens& text, Range rest, size_t most, Predicate accepts) {
  size_t length = 0;
  while (rest.first + length < rest.second && length < most) {
    const auto& word = text.all[rest.first + length];
    if (length > 0 && !adjoins(text.all[rest.first + length - 1], word)) break;
    if (!accepts(word)) break;
    ++length;
  }
  return length;
}

/// `Bằng khen của Bộ trưởng …`, with any title.
size_t award_length(const Tokens& text, Range rest) {
  constexpr size_t kMost = 8;
  static const std::vector<Phrase> kAwards = {phrase_of("huân chương"),     phrase_of("huy chương"),
                                              phrase_of("kỷ niệm chương"),  phrase_of("bằng khen"),
                                              phrase_of("giấy khen"),       phrase_of("cờ thi đua"),
                                              phrase_of("chiến sĩ thi đua")};
  const bool award = std::any_of(kAwards.begin(), kAwards.end(),
                                 [&](const Phrase& one) { return begins_with(text, rest, one); });
  return award ? run_length(text, rest, kMost, [](const Token&) { return true; }) : 0;
}

/// `91/2017/NĐ-CP`, `07/2021/QH15`
size_t document_length(const Tokens& text, Range rest) {
  const auto& key = text.all[rest.first].key;
  const size_t slash = key.find('/');
  const bool symbol = key.find('-') != key.npos || key.find("/qh") != key.npos;
  return is_digit(key.front()) && slash != key.npos && symbol ? 1 : 0;
}

size_t day_length(const Tokens& text, Range rest) {
  const auto& word = text.all[rest.first];
  return is_day(word) && word.key.find("//") == word.key.npos && word.key.front() != '/' ? 1 : 0;
}

/// `450.000`, `450000 đồng`
size_t money_length(const Tokens& text, Range rest) {
  const auto& word = text.all[rest.first];
  const bool grouped = word.key.size() > 3 && word.text.size() > word.key.size();
  if (!is_number(word.key) || word.key == "0") return 0;
  static const Phrase kUnits = phrase_of("đồng nghìn triệu tỷ");
  const bool unit = rest.first + 1 < rest.second && is_one_of(text.all[rest.first + 1], kUnits);
  return unit ? 2 : grouped ? 1 : 0;
}

/// `02 tập thể`; `8/9` of votes.
size_t count_length(const Tokens& text, Range rest) {
  static const std::vector<Phrase> kCounted = {phrase_of("tập thể"), phrase_of("cá nhân"),
                                               phrase_of("thành viên"), phrase_of("phiếu")};
  const auto& key = text.all[rest.first].key;
  const size_t slash = key.find('/');
  if (slash != key.npos && is_number(key.substr(0, slash)) && is_number(key.substr(slash + 1)))
    return 1;
  if (!is_number(key)) return 0;
  for (const auto& one : kCounted)
    if (begins_with(text, {rest.first + 1, rest.second}, one)) return 1 + one.size();
  return 0;
}

/// A name after `Ông` or `Bà`, known or not: at least two capitalised words.
size_t titled_name_length(const Tokens& text, Range rest) {
  constexpr size_t kMost = 6;
  static const Phrase kTitles = phrase_of("ông bà");
  if (!is_one_of(text.all[rest.first], kTitles)) return 0;
  const size_t capitals =
      run_length(text, {rest.first + 1, rest.second}, kMost,
                 [](const Token& word) { return begins_with_capital(word.text); });
  return capitals > 1 ? capitals + 1 : 0;
}

struct Finder {
  Claim::Kind kind;
  Length length;
};
constexpr std::array<Finder, 6> kFinders = {{{Claim::Kind::name, titled_name_length},
                                             {Claim::Kind::award, award_length},
                                             {Claim::Kind::document, document_length},
                                             {Claim::Kind::day, day_length},
                                             {Claim::Kind::money, money_length},
                                             {Claim::Kind::count, count_length}}};

}  // namespace

Claims::Claims(const Names& names, const std::vector<std::string_view>& titles) : names_(names) {
  for (const auto title : titles) {
    auto& keys = titles_.emplace_back();
    for (auto& word : tokens_of(title).all) keys.push_back(std::move(word.key));
  }
  std::stable_sort(titles_.begin(), titles_.end(),
                   [](const Phrase& a, const Phrase& b) { return a.size() > b.size(); });
}

std::vector<Claim> Claims::in(const Tokens& text, size_t line) const {
  std::vector<Claim> found;
  auto [at, stop] = text.lines[line];
  while (at < stop) {
    const Range rest = {at, stop};
    size_t length = name_length(text, rest);
    auto kind = Claim::Kind::name;
    if (length == 0) length = stranger_length(text, rest);
    if (length == 0) length = title_length(text, rest), kind = Claim::Kind::award;
    for (size_t i = 0; length == 0 && i < kFinders.size(); ++i)
      length = kFinders[i].length(text, rest), kind = kFinders[i].kind;
    if (length > 0) found.push_back({kind, {at, at + length}});
    at += std::max<size_t>(length, 1);
  }
  return found;
}

bool Claims::knows(const Tokens& text, Range name) const {
  return name.first < name.second && name_length(text, name) > 0;
}

size_t Claims::title_length(const Tokens& text, Range rest) const {
  for (const auto& title : titles_)
    if (title.size() > 1 && begins_with(text, rest, title)) return title.size();
  return 0;
}

/// An unknown name: three or four capitalised words that begin like a known name.
size_t Claims::stranger_length(const Tokens& text, Range rest) const {
  static const Phrase kExcluded = phrase_of("hồ chí minh");
  if (!names_.begins_with(text.all[rest.first].text) || begins_with(text, rest, kExcluded))
    return 0;
  const size_t capitals = run_length(text, rest, 5, [](const Token& word) {
    return begins_with_capital(word.text) && !(all_capitals(word.text) && word.text.size() > 2);
  });
  return capitals == 3 || capitals == 4 ? capitals : 0;
}

size_t Claims::name_length(const Tokens& text, Range rest) const {
  const auto& line = text.texts[text.all[rest.first].line];
  const auto* start = text.all[rest.first].text.data();
  const auto name = names_.at(line.substr(static_cast<size_t>(start - line.data())));
  if (!name) return 0;
  size_t length = 0;
  while (rest.first + length < rest.second &&
         text.all[rest.first + length].text.data() < start + name->written.size())
    ++length;
  return length;
}

}  // namespace campaign
