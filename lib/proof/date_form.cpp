// Dates in a form that documents do not use, or that do not exist.
#include <fmt/core.h>

#include <optional>

#include "base/date.hpp"
#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// Three numbers with the same separator.
struct Numbers {
  std::string_view all, first, second, third;
  char separator = '\0';
};

std::optional<Numbers> numbers_at(std::string_view text, size_t at) {
  const auto number = [&](size_t start) { return text.substr(start, digits_at(text, start)); };
  Numbers found;
  found.first = number(at);
  size_t next = at + found.first.size();
  if (next >= text.size()) return std::nullopt;
  found.separator = text[next];
  if (found.separator != '-' && found.separator != '.' && found.separator != '/')
    return std::nullopt;
  found.second = number(next + 1);
  next += 1 + found.second.size();
  if (next >= text.size() || text[next] != found.separator) return std::nullopt;
  found.third = number(next + 1);
  next += 1 + found.third.size();
  const bool ends =
      next >= text.size() || text[next] == '.' || text[next] == ',' || !joins_a_number(text[next]);
  found.all = text.substr(at, next - at);
  return ends ? std::optional(found) : std::nullopt;
}

int value(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

bool is_short(std::string_view digits) { return digits.size() == 1 || digits.size() == 2; }

/// The day in any known order of numbers; nullopt when the numbers are no date.
std::optional<Date> day_of_numbers(const Numbers& one) {
  if (!is_short(one.second)) return std::nullopt;
  const int month = value(one.second);
  if (one.first.size() == 4 && is_short(one.third) && one.separator != '.')
    return Date{value(one.first), month, value(one.third)};
  if (!is_short(one.first)) return std::nullopt;
  if (one.third.size() == 4) return Date{value(one.third), month, value(one.first)};
  if (one.third.size() != 2 || one.separator != '/') return std::nullopt;
  return Date{2000 + value(one.third), month, value(one.first)};
}

std::string in_digits(const Date& day) {
  return fmt::format("{:02}/{:0{}}/{}", day.day, day.month, day.month < 3 ? 2 : 1, day.year);
}

void check_numbers(const DraftContext& context, const Numbers& one) {
  const auto day = day_of_numbers(one);
  if (!day) return;
  const bool exists = parse_date(day->text()).has_value();
  if (exists && one.separator == '/' && one.third.size() == 4) return;
  if (!exists)
    context.report(draft_names::date_form, {one.all, say("there is no day `{}`", one.all),
                                            tr("write the day that is meant")});
  else
    context.report(draft_names::date_form,
                   {one.all, say("`{}` is not written as documents write days", one.all),
                    say("write `{}`, if that day is meant", in_digits(*day))});
}

/// `ngày 31 tháng 6 năm 2022`
void check_words(const DraftContext& context, std::string_view text) {
  constexpr std::string_view kDay = "ngày ", kMonth = " tháng ", kYear = " năm ";
  const auto number = [&](size_t at) { return text.substr(at, digits_at(text, at)); };
  for (size_t at = text.find(kDay); at != text.npos; at = text.find(kDay, at + 1)) {
    const auto day = number(at + kDay.size());
    size_t next = at + kDay.size() + day.size();
    if (!is_short(day) || text.substr(next, kMonth.size()) != kMonth) continue;
    const auto month = number(next + kMonth.size());
    next += kMonth.size() + month.size();
    if (!is_short(month) || text.substr(next, kYear.size()) != kYear) continue;
    const auto year = number(next + kYear.size());
    if (year.size() != 4 || parse_date(Date{value(year), value(month), value(day)}.text()))
      continue;
    const auto all = text.substr(at, next + kYear.size() + year.size() - at);
    context.report(draft_names::date_form,
                   {all, say("there is no day `{}`", all), tr("write the day that is meant")});
  }
}

}  // namespace

/// Ignores dates that the generated paper has too, and the argument of `--as-of`.
void drafts::date_form(const DraftContext& context) {
  check_words(context, context.draft.text());
  const auto* comparison = context.comparison;
  const auto words = comparison ? comparison->draft : tokens_of(context.draft.text());
  for (size_t i = 0; i < words.all.size(); ++i) {
    const auto text = words.all[i].text;
    const bool is_argument = i > 0 && words.all[i - 1].text.starts_with("as-of");
    if (is_argument || (comparison && !comparison->is_new(i))) continue;
    for (size_t at = 0; at < text.size(); at += std::max<size_t>(digits_at(text, at), 1))
      if (is_digit(text[at]) && (at == 0 || !joins_a_number(text[at - 1])))
        if (const auto found = numbers_at(text, at)) check_numbers(context, *found);
  }
}

}  // namespace campaign
