// Tells whether a word can be a syllable of Vietnamese.
#include "proof/syllable.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/text.hpp"

namespace campaign {
namespace {

using Set = std::unordered_set<std::string_view>;

struct Plain {
  std::string_view letter;  ///< small, without its tone
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
        all[next_character(row, at)] = {letter, toned, capital};
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
      all[static_cast<unsigned char>(kConsonants[at])] = {kConsonants.substr(at, 1), false, false};
      all[static_cast<unsigned char>(kCapitals[at])] = {kConsonants.substr(at, 1), false, true};
    }
    all[U'đ'] = {"đ", false, false};
    all[U'Đ'] = {"đ", false, true};
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

/// Small letters without tone; empty when a letter is not Vietnamese, or tones or capitals are
/// not as in a word.
std::string plain_letters(std::string_view word) {
  std::string plain;
  int tones = 0;
  bool all_capital = true, first_only = true;
  const auto& all = letters();
  for (size_t at = 0; at < word.size();) {
    const size_t start = at;
    const char32_t sign = next_character(word, at);
    if (sign >= all.size() || all[sign].letter.empty()) return {};
    const Plain& found = all[sign];
    plain += found.letter;
    tones += found.toned;
    all_capital &= found.capital;
    first_only &= start == 0 || !found.capital;
  }
  return tones > 1 || (!all_capital && !first_only) ? std::string() : plain;
}

bool has_parts(std::string_view word, size_t onset) {
  const auto rest = word.substr(onset);
  for (size_t coda = 0; coda <= std::min<size_t>(rest.size(), 2); ++coda)
    if (kCodas.contains(rest.substr(rest.size() - coda)) &&
        kRimes.contains(rest.substr(0, rest.size() - coda)))
      return true;
  return false;
}

}  // namespace

bool is_syllable(std::string_view word) {
  const auto plain = plain_letters(word);
  for (size_t onset = 0; onset < std::min<size_t>(plain.size(), 4); ++onset)
    if (kOnsets.contains(std::string_view(plain).substr(0, onset)) && has_parts(plain, onset))
      return true;
  return plain == "gi";
}

}  // namespace campaign
