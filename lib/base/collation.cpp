// Collation by ICU, which is used in this file only. ICU loads its data on first use, so it is not
// called for ASCII and for text that is known to be composed.
#include "base/collation.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/text.hpp"
#include "base/word_memo.hpp"

namespace campaign {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

/// Only characters that are composed and do not combine with the one before: Latin, Vietnamese,
/// punctuation.
bool surely_composed(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const char32_t c = next_character(text, at);
    const bool sure = c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2026);
    if (!sure) return false;
  }
  return true;
}

icu::UnicodeString to_icu(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
}

std::string from_icu(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

void must_succeed(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

icu::UnicodeString normalized(const icu::UnicodeString& text, bool compose) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* form =
      compose ? icu::Normalizer2::getNFCInstance(status) : icu::Normalizer2::getNFDInstance(status);
  must_succeed(status);
  const icu::UnicodeString result = form->normalize(text, status);
  must_succeed(status);
  return result;
}

bool is_mark(UChar32 c) { return c >= 0x300 && c <= 0x36F; }

bool is_tone(UChar32 c) {
  return c == 0x300 || c == 0x309 || c == 0x303 || c == 0x301 || c == 0x323;
}

/// Apostrophes, dashes and blanks that are equal to the eye.
char32_t plain_sign(char32_t c) {
  if (c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0x2BB || c == 0xB4 || c == 0x2032)
    return U'\'';
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return U'-';
  return c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) ? U' ' : c;
}

/// Every tone mark moved to the end of its syllable, so that `hoà` and `hòa` become equal.
icu::UnicodeString tones_last(std::string_view text) {
  const icu::UnicodeString decomposed = normalized(to_icu(text), false);
  icu::UnicodeString result, tones;
  for (int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
    const UChar32 c = decomposed.char32At(at);
    if (!u_isalpha(c) && !is_mark(c)) {
      result.append(tones);
      tones.remove();
    }
    (is_tone(c) ? tones : result).append(c);
  }
  return normalized(result.append(tones), true);
}

/// Created on first use; its const functions may be called from several threads.
const icu::Collator& vietnamese_order() {
  static const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> result(icu::Collator::createInstance(icu::Locale("vi"), status));
    must_succeed(status);
    return result;
  }();
  return *collator;
}

std::string_view without_given_name(std::string_view full, std::string_view given) {
  if (full.ends_with(given)) return trim(full.substr(0, full.size() - given.size()));
  return full;
}

}  // namespace

char32_t latin_look_alike(char32_t c) {
  constexpr std::u32string_view kOther = U"АВЕЅІЈКМНОРСТХҮаеѕіјорсухһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοаνÐðƉɑɡı";
  constexpr std::u32string_view kLatin = U"ABESIJKMHOPCTXYaesijopcyxhdABEZHIKMNOPTYXoavĐđĐagi";
  static_assert(kOther.size() == kLatin.size());
  const bool may_be = c == 0xD0 || c == 0xF0 || c == 0x131 || c == 0x189 ||
                      (c >= 0x250 && c < 0x530) || c >= 0xFF21;
  if (!may_be) return 0;  // all letters of Vietnamese
  const auto is_full_letter = [](char32_t small) { return small >= U'a' && small <= U'z'; };
  if (c >= 0xFF21 && c <= 0xFF5A && is_full_letter((c - 0xFEE0) | 0x20)) return c - 0xFEE0;
  const size_t at = kOther.find(c);
  return at == kOther.npos ? 0 : kLatin[at];
}

std::string in_latin_letters(std::string_view text) {
  std::string plain;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    const char32_t latin = latin_look_alike(c);
    append_character(plain, latin ? latin : plain_sign(c));
  }
  return plain;
}

bool is_composed(std::string_view text) {
  if (surely_composed(text)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFCInstance(status);
  must_succeed(status);
  const bool composed = form->isNormalized(to_icu(text), status);
  must_succeed(status);
  return composed;
}

std::string composed(std::string_view text) {
  if (surely_composed(text)) return std::string(text);
  return from_icu(normalized(to_icu(text), true));
}

namespace {

std::string folded_word(std::string_view text) {
  const icu::UnicodeString decomposed = normalized(to_icu(in_latin_letters(text)), false);
  icu::UnicodeString bare;
  for (int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
    const UChar32 c = u_tolower(decomposed.char32At(at));
    if (!is_mark(c)) bare.append(c == U'đ' || c == U'ð' ? UChar32('d') : c);
  }
  return from_icu(bare);
}

std::string key_of_word(std::string_view text) {
  return from_icu(tones_last(in_latin_letters(text)).toLower(icu::Locale::getRoot()));
}

}  // namespace

std::string folded(std::string_view text) {
  static thread_local WordMemo memo;
  return is_ascii(text) ? ascii_lower(text) : memo.text_of(text, folded_word);
}

std::string spelling_key(std::string_view text) {
  static thread_local WordMemo memo;
  return is_ascii(text) ? ascii_lower(text) : memo.text_of(text, key_of_word);
}

std::string name_key(std::string_view name) {
  std::vector<std::string> words;
  for (const auto word : split(name, ' '))
    if (!word.empty()) words.emplace_back(word);
  return spelling_key(join(words, " "));
}

std::string in_small_letters(std::string_view text) {
  static thread_local WordMemo memo;
  return memo.text_of(text, [](std::string_view word) {
    return composed(from_icu(to_icu(word).toLower(icu::Locale::getRoot())));
  });
}

std::string in_capitals(std::string_view text) {
  static thread_local WordMemo memo;
  return memo.text_of(text, [](std::string_view word) {
    return composed(from_icu(to_icu(word).toUpper(icu::Locale::getRoot())));
  });
}

std::string with_capital_initials(std::string_view name) {
  std::string text;
  bool begins = true;
  for (size_t at = 0; at < name.size();) {
    const size_t start = at;
    const char32_t c = next_character(name, at);
    const auto letter = name.substr(start, at - start);
    text += begins ? in_capitals(letter) : in_small_letters(letter);
    begins = c == ' ' || c == '-' || c == '\'' || c == 0x2019;
  }
  return text;
}

std::string sort_key(std::string_view text) {
  const icu::UnicodeString letters = tones_last(text);
  const auto& order = vietnamese_order();
  std::string key(static_cast<size_t>(letters.length()) * 4 + 16, '\0');
  const auto write = [&] {
    return order.getSortKey(letters, reinterpret_cast<uint8_t*>(key.data()),
                            static_cast<int32_t>(key.size()));
  };
  const auto size = static_cast<size_t>(write());
  const bool too_small = size > key.size();
  key.resize(size);
  if (too_small) write();
  return key;
}

std::string name_sort_key(std::string_view full_name, std::string_view given_name) {
  const std::string full(trim(composed(full_name)));
  std::string given(trim(composed(given_name)));
  if (given.empty()) given = full.substr(full.rfind(' ') + 1);
  // A sort key ends with a zero byte, so the second one counts only between equal given names.
  return sort_key(given) + sort_key(without_given_name(full, given));
}

}  // namespace campaign
