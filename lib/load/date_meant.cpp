// Days and periods as people write them: what they mean, or why there is no such day.
#include "load/date_meant.hpp"

#include <algorithm>
#include <regex>

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// One day, month, quarter, half or year; a day may be impossible.
struct Part {
  std::optional<Period> period = {};
  std::optional<Date> no_day = {};
  bool bare_year = false;

  explicit operator bool() const { return period || no_day; }
};

/// Small letters without accents, and one kind of dash.
std::string with_plain_dashes(std::string_view written) {
  std::string text = folded(trim(written));
  for (const char* dash : {"–", "—", "−", "‑", "‐"}) text = replace_all(text, dash, "-");
  return replace_all(text, "…", "..");
}

/// Signs for words.
std::string simplified(std::string text) {
  for (const auto& [words, sign] : {std::pair{"ca nam ", "nam "}, {" thang ", "/"}, {" nam ", "/"}})
    text = replace_all(text, words, sign);
  return text;
}

std::string_view without(std::string_view text, std::string_view beginning) {
  return text.starts_with(beginning) ? trim(text.substr(beginning.size())) : text;
}

/// A number of so many digits at most; 0 for other texts.
int number(std::string_view text, size_t digits) {
  const bool fits =
      !text.empty() && text.size() <= digits && text.find_first_not_of("0123456789") == text.npos;
  return fits ? std::stoi(std::string(text)) : 0;
}

int year_in(std::string_view piece) {
  const int year = piece.size() == 4 ? number(piece, 4) : 0;
  return year >= 1900 && year < 2200 ? year : 0;
}

/// `2026-06`, `2026-Q2` or `2026-H1` from its parts in either order.
std::optional<Period> part_of_year(std::string_view part, int year) {
  constexpr std::string_view kRoman[] = {"i", "ii", "iii", "iv"};
  const char sign = part.empty() ? ' ' : part[0];
  const bool marked = sign == 't' || sign == 'q' || sign == 'h';
  const auto digits = marked ? trim(part.substr(1)) : part;
  int count = number(digits, 2);
  const auto roman = std::find(std::begin(kRoman), std::end(kRoman), digits);
  if (sign == 'q' && roman != std::end(kRoman))
    count = static_cast<int>(roman - std::begin(kRoman)) + 1;
  const auto text = Date{year, count, 1}.text();
  if (sign == 'q' || sign == 'h')
    return parse_period(text.substr(0, 5) + (sign == 'q' ? 'Q' : 'H') + std::to_string(count));
  return parse_period(text.substr(0, 7));
}

Part day_of(int year, int month, int day) {
  const Date date{year, month, day};
  if (month < 1 || month > 12 || day < 1 || day > 99) return {};
  if (date > Date::last_of_month(year, month)) return {.no_day = date};
  return {.period = Period{date, date}};
}

/// The pieces between separators of one kind; empty where there are several kinds.
std::vector<std::string_view> pieces_of(std::string_view text) {
  const size_t first = text.find_first_of("-/._ ");
  if (first == text.npos) return {text};
  auto pieces = split(text, text[first]);
  for (auto& piece : pieces) {
    piece = trim(piece);
    if (piece.empty() || piece.find_first_of("-/._ ") != piece.npos) return {};
  }
  return pieces;
}

Part part_in(std::string_view text) {
  std::string signs(without(without(trim(text), "ngay "), "nam "));
  for (const auto& [word, sign] : {std::pair{"thang", "t"}, {"quy", "q"}})
    if (signs.starts_with(word)) signs = sign + std::string(without(signs, word));
  const auto pieces = pieces_of(signs);
  if (pieces.empty()) return {};
  const int first = year_in(pieces.front()), last = year_in(pieces.back());
  if (pieces.size() == 1 && first) return {.period = parse_period(pieces[0]), .bare_year = true};
  if (pieces.size() == 2 && !first != !last)
    return {.period = part_of_year(first ? pieces[1] : pieces[0], first + last)};
  if (pieces.size() != 3 || !first == !last) return {};
  const int outer = number(first ? pieces[2] : pieces[0], 2);
  return day_of(first + last, number(pieces[1], 2), outer);
}

struct Range {
  Part from, to;
  explicit operator bool() const { return from && to; }
};

Range split_at(std::string_view text, size_t at, size_t length) {
  const auto to = text.substr(std::min(text.find_first_not_of('.', at + length), text.size()));
  return {part_in(without(trim(text.substr(0, at)), "tu ")), part_in(without(trim(to), "het "))};
}

/// A range, if the text can be split in one way only.
Range range_in(std::string_view text) {
  for (const std::string_view word : {"..", " den ", " toi "})
    if (const size_t at = text.find(word); at != text.npos) return split_at(text, at, word.size());
  Range found;
  constexpr std::string_view kSigns = "-.~";
  for (size_t at = text.find_first_of(kSigns); at != text.npos;
       at = text.find_first_of(kSigns, at + 1)) {
    const auto range = split_at(text, at, 1);
    if (!range || range.from.bare_year || range.to.bare_year) continue;
    if (found) return {};
    found = range;
  }
  return found;
}

/// `thang 9 den thang 11 nam 2026`, whose first month has the year of the last: the range, in small
/// letters without accents. A number without `thang` may be a day.
std::optional<Period> months_of_one_year(const std::string& text) {
  static const std::regex form(
      "(?:tu )?(?:thang|t) ?([0-9]{1,2}) ?(?:-|den|toi)(?: het)? ?(?:(?:thang|t) ?)?([0-9]{1,2})"
      " ?(?:/|-|nam) ?([0-9]{4})");
  std::smatch found;
  if (!std::regex_match(text, found, form)) return std::nullopt;
  const auto first = part_of_year(found.str(1), year_in(found.str(3)));
  const auto last = part_of_year(found.str(2), year_in(found.str(3)));
  if (!first || !last || last->first < first->first) return std::nullopt;
  return Period{first->first, last->last};
}

/// `9 thang dau nam 2026`, `3 thang cuoi nam 2026`.
std::optional<Period> first_or_last_months(const std::string& text) {
  static const std::regex form("([0-9]{1,2}) thang (dau|cuoi) nam ([0-9]{4})");
  std::smatch found;
  if (!std::regex_match(text, found, form)) return std::nullopt;
  const int count = std::stoi(found.str(1)), year = year_in(found.str(3));
  if (count < 1 || count > 11 || year == 0) return std::nullopt;
  return found.str(2) == "dau" ? Period{{year, 1, 1}, Date::last_of_month(year, count)}
                               : Period{{year, 13 - count, 1}, {year, 12, 31}};
}

DateMeant no_such_day(const Date& day) {
  const auto last = Date::last_of_month(day.year, day.month);
  return {.impossible = say("there is no day {}", day.text()),
          .help = say("{} has {} days", month_of(last), last.day)};
}

}  // namespace

DateMeant date_meant(std::string_view written) {
  const auto words = with_plain_dashes(written);
  if (const auto months = months_of_one_year(words)) return {.notation = months->text()};
  if (const auto months = first_or_last_months(words)) return {.notation = months->text()};
  const auto text = simplified(words);
  const auto one = part_in(text);
  if (one.no_day) return no_such_day(*one.no_day);
  if (one.period)
    return {.day = one.period->first == one.period->last ? one.period : std::nullopt,
            .notation = one.period->text()};
  const auto [from, to] = range_in(text);
  if (!from || !to) return {};
  if (from.no_day) return no_such_day(*from.no_day);
  if (to.no_day) return no_such_day(*to.no_day);
  if (to.period->last < from.period->first)
    return {.impossible = say("`{}` ends before it begins", written),
            .help = tr("write the earlier one first, or correct one of the two"),
            .reversed = true};
  return {.notation = from.period->text() + ".." + to.period->text()};
}

std::optional<Period> period_meant(std::string_view written) {
  if (const auto period = parse_period(written)) return period;
  return parse_period(date_meant(written).notation);
}

}  // namespace campaign
