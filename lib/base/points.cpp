// Exact hundredths: parsing and printing numbers in the grammar of the data format.
#include "base/points.hpp"

#include <algorithm>
#include <optional>

#include "base/message.hpp"

namespace campaign {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `9.5` of `09.5`.
std::string without_zeros_before(std::string_view text) {
  std::string corrected(text);
  const size_t first = corrected[0] == '-' ? 1 : 0;
  while (first + 1 < corrected.size() && corrected[first] == '0' && corrected[first + 1] != '.')
    corrected.erase(first, 1);
  return corrected;
}

/// `42.5` of `42.500`, `3` of `3.00`.
std::string without_zeros_behind(std::string text) {
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

bool fits(const std::string& number, const AskedNumber& asked) {
  if (number.find('.') != number.npos && number.size() - number.find('.') > 3) return false;
  const auto parsed = parse_points(number);
  const auto* points = std::get_if<Points>(&parsed);
  return points && *points <= asked.most && (!asked.whole || points->hundredths() % 100 == 0);
}

Advice digits_help(const AskedNumber& asked) {
  if (!asked.help.empty()) return asked.help;
  return asked.whole ? tr("write a whole number, in digits only, such as `12`")
                     : tr("write digits, with a dot before at most 2 decimals: `97.5`");
}

/// To write another number for a text.
Advice to_write(std::string_view text, std::string_view number, std::string_view unit) {
  return {say("write `{}{}`", number, unit), std::string(text) + std::string(unit),
          std::string(number) + std::string(unit)};
}

NotANumber decimal_comma(std::string_view text, const AskedNumber& asked) {
  std::string corrected(text);
  std::replace(corrected.begin(), corrected.end(), ',', '.');
  corrected = without_zeros_before(corrected);
  if (asked.whole) corrected = without_zeros_behind(std::move(corrected));
  const bool possible = !asked.whole || corrected.find('.') == corrected.npos;
  return {say("`{}{}` has a decimal comma", text, asked.unit),
          possible ? to_write(text, corrected, asked.unit) : digits_help(asked), true};
}

/// `1250` and `.5` of `1.250,5`.
struct Grouped {
  std::string digits;
  std::string decimals;
  bool ambiguous = false;  ///< one mark, which may begin decimals as well
};

/// Splits a number whose digits stand in groups of three; nullopt for other texts.
std::optional<Grouped> grouped(std::string_view text) {
  const size_t first = text.find_first_of("., ");
  if (first == text.npos || first == 0 || first > 3 || text[0] == '0') return std::nullopt;
  Grouped number{std::string(text.substr(0, first)), ""};
  if (!all_digits(number.digits)) return std::nullopt;
  size_t at = first;
  for (; at < text.size() && text[at] == text[first]; at += 4) {
    const auto group = text.substr(at + 1, 3);
    if (group.size() < 3 || !all_digits(group)) return std::nullopt;
    number.digits += group;
  }
  number.ambiguous = at == first + 4 && at == text.size() && text[first] != ' ';
  if (at >= text.size()) return number;
  const auto decimals = text.substr(at + 1);
  if ((text[at] != '.' && text[at] != ',') || decimals.size() > 2 || !all_digits(decimals))
    return std::nullopt;
  number.decimals = "." + std::string(decimals);
  return number;
}

/// Never a rounded number: it would be a thousandth of what a thousands separator says.
NotANumber thousands(const Grouped& number, std::string_view text, const AskedNumber& asked) {
  const std::string sign = text.starts_with('-') ? "-" : "";
  const auto whole = sign + number.digits + number.decimals;
  const bool large = fits(whole, asked);
  if (!number.ambiguous)
    return {say("`{}{}` has marks between its digits", text, asked.unit),
            large ? say("write `{}{}`", whole, asked.unit) : digits_help(asked)};
  const auto part = without_zeros_behind(std::string(text.substr(0, text.size() - 4)) + "." +
                                         std::string(text.substr(text.size() - 3)));
  const bool small = fits(part, asked);
  auto two_ways = say("`{}{}` can be read in two ways", text, asked.unit);
  if (large && small)
    return {std::move(two_ways),
            say("write `{}` if the mark stands between thousands, or `{}` if it begins decimals",
                whole + std::string(asked.unit), part + std::string(asked.unit))};
  if (large)
    return {std::move(two_ways),
            say("write `{}{}` if the mark stands between thousands; {}", whole, asked.unit,
                asked.whole ? tr("decimals cannot stand here")
                            : tr("as decimals these are too many, for a number has at most 2"))};
  return {say("`{}{}` has more than 2 decimals", text, asked.unit),
          small ? say("write `{}{}`", part, asked.unit)
                : tr("write a dot, and at most 2 decimals behind it")};
}

NotANumber leading_zero(std::string_view text, std::string_view unit) {
  return {say("`{}{}` begins with a zero", text, unit),
          to_write(text, without_zeros_before(text), unit)};
}

/// `95,2%` where no share is asked.
bool is_percentage(std::string_view text) {
  return text.size() > 1 && text.ends_with('%') &&
         text.find_first_not_of("0123456789.,%") == text.npos;
}

}  // namespace

std::string Points::text() const {
  const int64_t magnitude = hundredths_ < 0 ? -hundredths_ : hundredths_;
  std::string text = (hundredths_ < 0 ? "-" : "") + std::to_string(magnitude / 100);
  const int64_t rest = magnitude % 100;
  if (rest == 0) return text;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  return text;
}

std::string without_thousands_separators(std::string_view text) {
  const auto number = grouped(text);
  return number && number->decimals.empty() ? number->digits : std::string();
}

std::variant<Points, NotANumber> parse_points(std::string_view text, const AskedNumber& asked) {
  const auto unit = asked.unit;
  const bool negative = text.starts_with('-');
  const auto digits = text.substr(negative ? 1 : 0);
  const size_t dot = digits.find('.');
  const auto whole = digits.substr(0, dot);
  const auto rest = dot == std::string_view::npos ? std::string_view() : digits.substr(dot + 1);
  const size_t comma = digits.find(',');
  if (comma != std::string_view::npos && all_digits(digits.substr(0, comma)) &&
      all_digits(digits.substr(comma + 1)) && digits.size() - comma <= 3)
    return decimal_comma(text, asked);
  if (const auto number = grouped(digits)) return thousands(*number, text, asked);
  if (!all_digits(whole) || (dot != std::string_view::npos && !all_digits(rest)))
    return NotANumber{say("`{}{}` is not a number", text, unit),
                      is_percentage(text) && asked.help.empty()
                          ? tr("write the number without `%`, with a dot before decimals: `97.5`")
                          : digits_help(asked)};
  if (whole.size() > 1 && whole[0] == '0') return leading_zero(text, unit);
  if (rest.size() > 2)
    return NotANumber{say("`{}{}` has more than 2 decimals", text, unit),
                      tr("write at most 2 decimals")};
  if (whole.size() > 12)
    return NotANumber{say("`{}{}` is too large", text, unit), tr("at most 12 digits")};
  int64_t hundredths = std::stoll(std::string(whole)) * 100;
  if (!rest.empty()) hundredths += (rest[0] - '0') * 10;
  if (rest.size() == 2) hundredths += rest[1] - '0';
  return Points::hundredths(negative ? -hundredths : hundredths);
}

}  // namespace campaign
