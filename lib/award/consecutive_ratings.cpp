// Rule: a rating in consecutive years, from the held award to the nomination, or the latest ones.
#include <algorithm>
#include <array>

#include "award/labels.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {

/// Whether the row begins with the year after the held award, or may begin later.
enum class RowBegins { at_once, later };
template <>
inline constexpr std::array words<RowBegins> =
    std::to_array<Word<RowBegins>>({{"at-once", RowBegins::at_once}, {"later", RowBegins::later}});

namespace {

struct RequiredRatings {
  Rating rating;
  int years;
  bool may_begin_later;
};

/// "5 years in a row, 2017 to 2021: task fulfilled excellently"
Message years_phrase(int first, int last, const RequiredRatings& required) {
  if (first == last) return say("the year {}: {}", first, rating_label(required.rating));
  return say("{} years in a row, {} to {}: {}", last - first + 1, first, last,
             rating_label(required.rating));
}

/// The last year of the row. After a held award it goes on until the nomination: Nghị định 91/2017,
/// Điều 38 khoản 1 điểm c, and Luật 2022, Điều 73 khoản 1 điểm b.
int last_year(const Case& question, int first, int years) {
  const int enough = first + years - 1;
  return question.base ? std::max(enough, latest_rated_year(question)) : enough;
}

/// The years after the held award up to the last not so rated one that the row can leave out; empty
/// when it need not begin later.
std::vector<int> left_before(const Case& question, int first, const RequiredRatings& required) {
  std::vector<int> years;
  if (!question.base || !required.may_begin_later) return years;
  const auto is_rated = [&](int year) {
    const auto* rating = question.record().rating(year);
    return rating && *rating->rating <= required.rating;
  };
  for (int year = first; year <= latest_rated_year(question) - required.years; ++year)
    years.push_back(year);
  while (!years.empty() && is_rated(years.back())) years.pop_back();
  return years;
}

/// What else a standard asks may lie before a row that begins later; then the council decides.
Finding held_by_later_row(Finding finding, const std::vector<int>& before) {
  finding.ruling = Ruling::council;
  finding.matter = tr("what else is asked lies in the row");
  finding.what += "; " + say("the row leaves out {}", listed(before)) + "; " +
                  say("the council has to find: {}", finding.matter);
  return finding;
}

Finding judge_consecutive_ratings(const Case& question, const RequiredRatings& required) {
  Finding finding;
  std::vector<int> lower, absent;
  const int earliest = first_year(question, required.years), latest = latest_year(question);
  const auto before = left_before(question, earliest, required);
  const int first = earliest + static_cast<int>(before.size());
  const int last = last_year(question, first, required.years);
  for (int year = first; year <= last; ++year) {
    const auto* rating = year <= latest ? question.record().rating(year) : nullptr;
    if (!rating)
      absent.push_back(year);
    else if (*rating->rating > required.rating)
      lower.push_back(year);
    if (rating) finding.data.push_back({rating->rating.span, year_rating_label(*rating)});
  }
  const auto row = years_phrase(first, last, required);
  finding.what = row;
  if (lower.empty() && absent.empty())
    return before.empty() ? finding : held_by_later_row(std::move(finding), before);
  const bool ahead = !absent.empty() && absent.back() > latest;
  finding.ruling = lower.empty() && !ahead ? Ruling::unknown : Ruling::fails;
  finding.what = say("asked: {}", row);
  if (!lower.empty()) finding.what += "; " + say("rated lower: {}", listed(lower));
  if (!absent.empty()) finding.what += "; " + say("no rating: {}", listed(absent));
  finding.steps = static_cast<int>(lower.size() + absent.size());
  finding.missing = say("the rating “{}” for {}", rating_label(required.rating),
                        listed(lower.empty() ? absent : lower));
  return finding;
}

}  // namespace

Requirement rules::consecutive_ratings(Parameters& given) {
  const RequiredRatings required{given.word<Rating>("rating", Rating::excellent),
                                 given.count("years"),
                                 given.optional_word<RowBegins>("begins") == RowBegins::later};
  return {
      [required](const Case& question) { return judge_consecutive_ratings(question, required); }};
}

}  // namespace campaign
