// Tells whether a word can be a syllable of Vietnamese.
#include "proof/syllable.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/text.hpp"

namespace campaign {
namespace {

using Set = std::unordered_set<std::string_view>;

struct Plain {
  std::string_view letter;  ///< small, without its tone
  bool vowel = false;
  bool toned = false;
  bool capital = false;
};

/// All letters of Vietnamese, by their numbers in Unicode; of other signs `letter` is empty.
const std::vector<Plain>& letters() {
  constexpr char32_t kLast = U'ỹ';
  static const auto list = [] {
    std::vector<Plain> all(kLast + 1);
    const auto add = [&](std::string_view row, bool capital, std::string_view letter) {
      for (size_t at = 0; at < row.size();) {
        const bool toned = at > 0;
        all[next_character(row, at)] = {letter, true, toned, capital};
      }
    };
    constexpr std::string_view kVowels[][2] = {
        {"aáàảãạ", "AÁÀẢÃẠ"}, {"ăắằẳẵặ", "ĂẮẰẲẴẶ"}, {"âấầẩẫậ", "ÂẤẦẨẪẬ"}, {"eéèẻẽẹ", "EÉÈẺẼẸ"},
        {"êếềểễệ", "ÊẾỀỂỄỆ"}, {"iíìỉĩị", "IÍÌỈĨỊ"}, {"oóòỏõọ", "OÓÒỎÕỌ"}, {"ôốồổỗộ", "ÔỐỒỔỖỘ"},
        {"ơớờởỡợ", "ƠỚỜỞỠỢ"}, {"uúùủũụ", "UÚÙỦŨỤ"}, {"ưứừửữự", "ƯỨỪỬỮỰ"}, {"yýỳỷỹỵ", "YÝỲỶỸỴ"}};
    for (const auto& [small, capitals] : kVowels) {
      size_t end = 0;
      next_character(small, end);
      add(small, false, small.substr(0, end));
      add(capitals, true, small.substr(0, end));
    }
    constexpr std::string_view kConsonants = "bcdghklmnpqrstvx";
    constexpr std::string_view kCapitals = "BCDGHKLMNPQRSTVX";
    for (size_t at = 0; at < kConsonants.size(); ++at) {
      all[static_cast<unsigned char>(kConsonants[at])] = {kConsonants.substr(at, 1)};
      all[static_cast<unsigned char>(kCapitals[at])] = {.letter = kConsonants.substr(at, 1),
                                                        .capital = true};
    }
    all[U'đ'] = {"đ"};
    all[U'Đ'] = {.letter = "đ", .capital = true};
    return all;
  }();
  return list;
}

const Set kOnsets = {"",   "b",  "c", "ch", "d",  "đ",  "g",   "gh", "gi", "h",
                     "k",  "kh", "l", "m",  "n",  "ng", "ngh", "nh", "p",  "ph",
                     "qu", "r",  "s", "t",  "th", "tr", "v",   "x"};
const Set kRimes = {"a",  "ă",   "â",   "e",   "ê",   "i",   "o",   "ô",   "ơ",   "u",  "ư",
                    "y",  "ai",  "ao",  "au",  "ay",  "âu",  "ây",  "eo",  "êu",  "ia", "iê",
                    "iu", "iêu", "oa",  "oă",  "oai", "oay", "oao", "oe",  "oeo", "oi", "oo",
                    "ôi", "ơi",  "ua",  "uâ",  "uây", "uê",  "ui",  "uô",  "uôi", "uơ", "ưa",
                    "ưi", "ươ",  "ươi", "ươu", "ưu",  "uy",  "uya", "uyê", "uyu", "yê", "yêu"};
const Set kCodas = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};

/// Small letters without tone.
struct PlainWord {
  std::string text = {};
  size_t vowels = 0;  ///< where the first vowel begins
  size_t coda = 0;    ///< where the consonants after the last vowel begin
};

/// Empty when a letter is not Vietnamese, or tones or capitals are not as in a word.
PlainWord plain_letters(std::string_view word) {
  PlainWord plain;
  int tones = 0;
  bool vowel_found = false;
  bool all_capital = true, first_only = true;
  const auto& all = letters();
  for (size_t at = 0; at < word.size();) {
    const size_t start = at;
    const char32_t sign = next_character(word, at);
    if (sign >= all.size() || all[sign].letter.empty()) return {};
    const Plain& found = all[sign];
    if (found.vowel && !std::exchange(vowel_found, true)) plain.vowels = plain.text.size();
    plain.text += found.letter;
    if (found.vowel) plain.coda = plain.text.size();
    tones += found.toned;
    all_capital &= found.capital;
    first_only &= start == 0 || !found.capital;
  }
  return tones > 1 || (!all_capital && !first_only) ? PlainWord() : plain;
}

bool is_split_at(const PlainWord& word, size_t onset) {
  const std::string_view text = word.text;
  return onset <= word.coda && kOnsets.contains(text.substr(0, onset)) &&
         kRimes.contains(text.substr(onset, word.coda - onset)) &&
         kCodas.contains(text.substr(word.coda));
}

}  // namespace

bool is_syllable(std::string_view word) {
  const auto plain = plain_letters(word);
  // The vowel of `gi` and `qu` is of the onset, or is that of the rime.
  return is_split_at(plain, plain.vowels) || is_split_at(plain, plain.vowels + 1);
}

}  // namespace campaign
