// Texts of cells as names, ids, days, numbers and choices.
#include "entry/typed_value.hpp"

#include <charconv>
#include <chrono>

#include "base/collation.hpp"
#include "base/date.hpp"
#include "base/id.hpp"
#include "base/points.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "load/choice_names.hpp"
#include "load/date_meant.hpp"

namespace campaign {
namespace {

FieldValue typed(std::string text) { return {.texts = {std::move(text)}}; }
FieldValue no_value(Message problem) { return {.problem = std::move(problem)}; }

FieldValue read_name(const std::string& text) {
  constexpr size_t kLongest = 150;
  const auto first = static_cast<unsigned char>(text.empty() ? ' ' : text[0]);
  const bool is_letter = first >= 0x80 || std::isalpha(first);
  const bool is_number = text.find_first_not_of("0123456789., ") == text.npos;
  if (is_number) return no_value(say("`{}` is a number, not a name", text));
  if (!is_letter || text.size() > kLongest) return no_value(say("`{}` is no name", text));
  return typed(text);
}

FieldValue read_id(const std::string& text) {
  if (is_id(text)) return typed(text);
  const auto meant = id_of_name(text);
  return no_value(
      joined({say("`{}` is not an id", text), meant.empty() ? Message() : say("write `{}`", meant)},
             ", "));
}

/// `05.03.90`
bool has_short_year(const std::string& text) {
  size_t digits = 0, signs = 0;
  for (const char one : text) {
    const bool is_sign = std::string_view("./- ").find(one) != std::string_view::npos;
    if (!is_sign && (one < '0' || one > '9')) return false;
    if (is_sign && (digits == 0 || digits > 2)) return false;
    digits = is_sign ? 0 : digits + 1;
    signs += is_sign;
  }
  return signs == 2 && digits == 2;
}

/// `09/15/2021`, which can be no day of ours.
bool has_month_first(const std::string& text) {
  const auto pieces = split(text, '/');
  if (pieces.size() != 3) return false;
  std::string turned(pieces[1]);
  turned.append("/").append(pieces[0]).append("/").append(pieces[2]);
  return date_meant(turned).day.has_value();
}

bool is_whole(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

FieldValue read_date(const std::string& written) {
  constexpr std::string_view kMidnight = " 00:00:00";
  const auto text =
      written.ends_with(kMidnight) ? written.substr(0, written.size() - kMidnight.size()) : written;
  if (parse_date(text)) return typed(text);
  const auto meant = date_meant(text);
  if (!meant.impossible.empty()) return no_value(meant.impossible);
  if (meant.day) return typed(meant.day->first.text());
  if (has_month_first(text))
    return no_value(
        say("`{}` has the month before the day, as the other days of this column may "
            "have: write all of them as 15/9/2021 or 2021-09-15",
            text));
  if (const auto year = parse_period(meant.notation); year && meant.notation.size() == 4)
    return no_value(say("`{}` is a year; day and month are missing: write it as 15/9/{}", text,
                        meant.notation));
  if (const auto day = is_whole(text) && text.size() == 5 ? day_of_number(text) : FieldValue();
      !day.texts.empty())
    return no_value(
        say("`{}` is a number; where Excel means {}, show the cells of this column as days", text,
            *parse_date(day.texts.front())));
  if (has_short_year(text))
    return no_value(say("`{}` has a year of two digits: write it with four, as 15/9/2021", text));
  return no_value(say("`{}` is no day: write it as 15/9/2021 or 2021-09-15", text));
}

FieldValue read_period(const std::string& text) {
  if (parse_period(text)) return typed(text);
  const auto meant = date_meant(text);
  if (!meant.impossible.empty()) return no_value(meant.impossible);
  if (!meant.notation.empty()) return typed(meant.notation);
  return no_value(say("`{}` is no day or period: write it as 15/9/2021, 9/2021 or 2021", text));
}

/// A day is none, such as `10/2026` that a spreadsheet took for the first of the month.
FieldValue read_months(const std::string& text) {
  auto read = read_period(text);
  if (!read.problem.empty()) return read;
  const auto period = *parse_period(read.texts.front());
  const bool whole = period.first.day == 1 &&
                     period.last == Date::last_of_month(period.last.year, period.last.month);
  return whole ? read
               : no_value(say("`{}` is no month, quarter or year: write it as 9/2021", text));
}

/// A whole number; points or blanks between each three digits are left out. A single comma may
/// begin decimals.
FieldValue read_whole(const std::string& text) {
  const bool one_comma = text.find(',') != text.npos && text.find(',') == text.rfind(',');
  const auto digits = is_whole(text) || one_comma ? text : without_thousands_separators(text);
  if (is_whole(digits) && digits.size() <= 12) return typed(std::to_string(std::stoll(digits)));
  const auto parsed = parse_points(text, {.whole = true});
  const auto* wrong = one_comma ? std::get_if<NotANumber>(&parsed) : nullptr;
  return no_value(joined(
      {say("`{}` is no whole number", text), wrong ? Message(wrong->help) : Message()}, ": "));
}

/// `450.000` of `450.000 đồng`
std::string without_currency(const std::string& text) {
  const auto plain = folded(text);
  for (const std::string_view sign : {"dong", "vnd", "d"})
    if (plain.ends_with(sign)) {
      const size_t end = text.find_last_of("0123456789");
      if (end == text.npos) return text;
      const auto rest = folded(text.substr(end + 1));
      if (trim(rest) == sign || rest == " " + std::string(sign)) return text.substr(0, end + 1);
    }
  return text;
}

FieldValue read_year(const std::string& text) {
  const auto year = parse_period(text);
  if (text.size() == 4 && year) return typed(text);
  const auto meant = date_meant(text).notation;
  return meant.size() == 4 ? typed(meant) : no_value(say("`{}` is no year", text));
}

/// `43%`, `43,5 %`, `3/7`
FieldValue read_share(const std::string& text) {
  const auto share = replace_all(replace_all(text, " ", ""), ",", ".");
  const size_t sign = share.find_first_not_of("0123456789.");
  const bool is_percent = sign != share.npos && sign > 0 && share.substr(sign) == "%";
  const bool is_fraction = sign != share.npos && sign > 0 && share[sign] == '/' &&
                           is_whole(share.substr(sign + 1)) && is_whole(share.substr(0, sign));
  return is_percent || is_fraction ? typed(share)
                                   : no_value(say("`{}` is no share: write it as 43%", text));
}

FieldValue read_word(const RecordField& field, const std::string& text) {
  for (const auto& one : field.words)
    if (one == text) return typed(text);
  constexpr std::string_view kLevel = "cấp ";  // `cấp tỉnh`
  const auto plain = composed(text);
  for (const auto& one :
       {text, plain.substr(folded(plain).starts_with("cap ") ? kLevel.size() : 0)})
    if (const auto meant = choice_meant(one, field.words); !meant.empty())
      return typed(std::string(meant));
  const std::vector<std::string> words(field.words.begin(), field.words.end());
  return no_value(say("`{}` cannot be `{}`: write one of {}", field.key, text, join(words, ", ")));
}

FieldValue read_truth(const std::string& text) {
  const auto word = folded(text);
  for (const std::string_view yes : {"true", "co", "x", "yes", "dung"})
    if (word == yes) return typed("true");
  for (const std::string_view no : {"false", "khong", "no"})
    if (word == no) return typed("false");
  return no_value(say("`{}` is neither yes nor no", text));
}

}  // namespace

std::string one_line(const std::string& written) {
  const auto text = replace_all(written, "\u00a0", " ");
  std::string line;
  for (const char one : text) {
    const bool is_blank = one == ' ' || one == '\n' || one == '\r' || one == '\t';
    if (!is_blank)
      line += one;
    else if (!line.ends_with(' '))
      line += ' ';
  }
  return std::string(trim(line));
}

/// 60 is a day that never was.
FieldValue day_of_number(const std::string& text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  const auto days = static_cast<int>(number);
  if (days <= 60 || days > 100'000) return no_value(say("`{}` is no day", text));
  const std::chrono::sys_days start = std::chrono::year(1899) / 12 / 30;
  const std::chrono::year_month_day day(start + std::chrono::days(days));
  return typed(Date{static_cast<int>(day.year()), static_cast<int>(unsigned(day.month())),
                    static_cast<int>(unsigned(day.day()))}
                   .text());
}

FieldValue typed_value(const RecordField& field, const std::string& text) {
  switch (field.type) {
    case FieldType::id:
      return read_id(text);
    case FieldType::date:
      return read_date(text);
    case FieldType::period:
      return read_period(text);
    case FieldType::months:
      return read_months(text);
    case FieldType::number:
      return read_whole(text);
    case FieldType::money:
      return read_whole(without_currency(text));
    case FieldType::year:
      return read_year(text);
    case FieldType::share:
      return read_share(text);
    case FieldType::word:
      return read_word(field, text);
    case FieldType::truth:
      return read_truth(text);
    default:
      if (field.key == "party-position" && folded(text) == "x") return typed("Đảng viên");
      return field.key == "name" ? read_name(text) : typed(text);
  }
}

}  // namespace campaign
