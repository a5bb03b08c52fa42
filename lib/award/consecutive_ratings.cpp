// Rule: a rating in consecutive years, after the held award or the latest ones.
#include "award/labels.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct RequiredRatings {
  Rating rating;
  int years;
};

/// "5 years in a row, 2017 to 2021: task fulfilled excellently"
Message years_phrase(int first, const RequiredRatings& required) {
  if (required.years == 1) return say("the year {}: {}", first, rating_label(required.rating));
  return say("{} years in a row, {} to {}: {}", required.years, first, first + required.years - 1,
             rating_label(required.rating));
}

Message year_phrase(const YearRating& one) {
  return say("{}: {}", one.year, rating_label(*one.rating));
}

/// The row is complete. The law does not state whether it still counts after lower ratings, so the
/// council decides.
void add_later_ratings(Finding& finding, const Case& question, const RequiredRatings& required,
                       int first) {
  std::vector<int> lower;
  for (int year = first + required.years; year <= latest_year(question.as_of); ++year)
    if (const auto* rating = question.record().rating(year);
        rating && *rating->rating > required.rating) {
      lower.push_back(year);
      finding.data.push_back({rating->rating.span, year_phrase(*rating)});
    }
  if (lower.empty()) return;
  finding.ruling = Ruling::council;
  finding.what +=
      "; " + say("rated lower since: {}, which the council has to weigh", listed(lower));
}

Finding judge_consecutive_ratings(const Case& question, const RequiredRatings& required) {
  Finding finding;
  std::vector<int> lower, absent;
  const int first = first_year(question, required.years), latest = latest_year(question.as_of);
  for (int year = first; year < first + required.years; ++year) {
    const auto* rating = year <= latest ? question.record().rating(year) : nullptr;
    if (!rating)
      absent.push_back(year);
    else if (*rating->rating > required.rating)
      lower.push_back(year);
    if (rating) finding.data.push_back({rating->rating.span, year_phrase(*rating)});
  }
  const auto row = years_phrase(first, required);
  if (lower.empty() && absent.empty()) {
    finding.what = row;
    add_later_ratings(finding, question, required, first);
    return finding;
  }
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
  return {
      [required](const Case& question) { return judge_consecutive_ratings(question, required); }};
}

}  // namespace campaign
