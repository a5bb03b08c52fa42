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

/// The first year after the last one that is not so rated and that the row can leave out; nullopt
/// when it leaves out none.
std::optional<int> later_first_year(const Case& question, const RequiredRatings& required) {
  if (!question.base) return std::nullopt;
  const int earliest = first_year(question, required.years);
  const auto is_rated = [&](int year) {
    const auto* rating = question.record().rating(year);
    return rating && *rating->rating <= required.rating;
  };
  int first = latest_rated_year(question) - required.years + 1;
  while (first > earliest && is_rated(first - 1)) --first;
  return first > earliest ? std::optional(first) : std::nullopt;
}

/// Whether a row may begin later follows from the words of the law only; so the council decides.
Finding held_by_later_row(Finding finding, const Case& question) {
  std::vector<int> before;
  for (int year = counts_from(*question.base)->year + 1; year < *question.row_from; ++year)
    before.push_back(year);
  finding.ruling = Ruling::council;
  finding.matter = tr("a row that begins later counts");
  finding.what += "; " + say("the row leaves out {}", listed(before)) + "; " +
                  say("the council has to find: {}", finding.matter);
  return finding;
}

Finding judge_consecutive_ratings(const Case& question, const RequiredRatings& required) {
  Finding finding;
  std::vector<int> lower, absent;
  const int first = first_year(question, required.years), latest = latest_year(question);
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
    return question.row_from ? held_by_later_row(std::move(finding), question) : finding;
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
                                 given.count("years")};
  Requirement requirement{
      [required](const Case& question) { return judge_consecutive_ratings(question, required); }};
  if (given.optional_word<RowBegins>("begins") == RowBegins::later)
    requirement.row_from = [required](const Case& question) {
      return later_first_year(question, required);
    };
  return requirement;
}

}  // namespace campaign
