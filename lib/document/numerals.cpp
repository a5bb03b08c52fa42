// Spells numbers in Vietnamese words, as used for amounts of money.
#include "document/numerals.hpp"

#include <array>

namespace campaign {
namespace {

constexpr std::array kDigits = {"không", "một", "hai", "ba",  "bốn",
                                "năm",   "sáu", "bảy", "tám", "chín"};

const char* digit(int64_t value) { return kDigits[static_cast<size_t>(value)]; }

/// The last digit has special forms after tens: `mốt` and `tư` from twenty on, and `lăm`.
const char* unit_behind_tens(int64_t tens, int64_t unit) {
  if (unit == 5) return "lăm";
  if (tens > 1 && unit == 1) return "mốt";
  if (tens > 1 && unit == 4) return "tư";
  return digit(unit);
}

std::string below_hundred(int64_t number) {
  const int64_t tens = number / 10, unit = number % 10;
  if (tens == 0) return digit(unit);
  const std::string words = tens == 1 ? "mười" : digit(tens) + std::string(" mươi");
  return unit == 0 ? words : words + " " + unit_behind_tens(tens, unit);
}

/// `whole`: spells the hundreds and tens even when they are 0.
std::string below_thousand(int64_t number, bool whole) {
  const int64_t rest = number % 100;
  if (number < 100 && !whole) return below_hundred(number);
  const std::string words = digit(number / 100) + std::string(" trăm");
  if (rest == 0) return words;
  return words + (rest < 10 ? " lẻ " : " ") + below_hundred(rest);
}

}  // namespace

std::string in_words(int64_t number) {
  if (number == 0) return digit(0);
  if (number < 0) return "âm " + in_words(-number);
  constexpr int64_t kBillion = 1'000'000'000;
  std::string words;
  const auto add = [&](const std::string& more) { words += (words.empty() ? "" : " ") + more; };
  if (number >= kBillion) add(in_words(number / kBillion) + " tỷ");
  const struct {
    int64_t value;
    const char* name;
  } groups[] = {
      {number / 1'000'000 % 1000, " triệu"}, {number / 1000 % 1000, " nghìn"}, {number % 1000, ""}};
  for (const auto& [value, name] : groups)
    if (value > 0) add(below_thousand(value, !words.empty()) + name);
  return words;
}

}  // namespace campaign
