// The same rating year after year: the years after the award held, or the latest ones.
#include "award/window.hpp"
#include "award/wording.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

struct Wanted {
  Rating rating;
  int years;
};

/// "5 years in a row, 2017 to 2021: task fulfilled excellently"
std::string row_words(int first, const Wanted& wanted) {
  if (wanted.years == 1) return say("the year {}: {}", first, rating_words(wanted.rating));
  return say("{} years in a row, {} to {}: {}", wanted.years, first, first + wanted.years - 1,
             rating_words(wanted.rating));
}

Finding judge(const Case& question, const Wanted& wanted) {
  Finding finding;
  std::vector<int> lower, absent;
  const int first = first_year(question, wanted.years);
  for (int year = first; year < first + wanted.years; ++year) {
    const auto* rating = question.record().rating(year);
    if (!rating)
      absent.push_back(year);
    else if (*rating->rating > wanted.rating)
      lower.push_back(year);
    if (rating)
      finding.data.push_back(
          {rating->rating.span, say("{}: {}", year, rating_words(*rating->rating))});
  }
  const auto row = row_words(first, wanted);
  if (lower.empty() && absent.empty()) return finding.what = row, finding;
  const bool ahead = !absent.empty() && absent.back() > question.as_of.year;
  finding.ruling = lower.empty() && !ahead ? Ruling::unknown : Ruling::fails;
  finding.what = say("asked: {}", row);
  if (!lower.empty()) finding.what += "; " + say("rated lower: {}", listed(lower));
  if (!absent.empty()) finding.what += "; " + say("no rating: {}", listed(absent));
  finding.steps = static_cast<int>(lower.size() + absent.size());
  finding.missing = say("the rating “{}” for {}", rating_words(wanted.rating),
                        listed(lower.empty() ? absent : lower));
  return finding;
}

}  // namespace

Requirement rules::consecutive_ratings(Parameters& given) {
  const Wanted wanted{given.word<Rating>("rating", Rating::excellent), given.count("years")};
  return {[wanted](const Case& question) { return judge(question, wanted); }};
}

}  // namespace campaign
