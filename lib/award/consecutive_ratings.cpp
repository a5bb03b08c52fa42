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
    if (rating) finding.data.push_back({rating->rating.span, rating_words(*rating->rating)});
  }
  const auto row = say("{} to {}", first, first + wanted.years - 1);
  if (lower.empty() && absent.empty()) {
    finding.what = say("{} years in a row, {}: {}", wanted.years, row, rating_words(wanted.rating));
    return finding;
  }
  const bool ahead = !absent.empty() && absent.back() > question.as_of.year;
  finding.ruling = lower.empty() && !ahead ? Ruling::unknown : Ruling::fails;
  finding.what =
      say("{} years in a row are asked, {}: {}", wanted.years, row, rating_words(wanted.rating));
  if (!lower.empty()) finding.what += "; " + say("rated lower: {}", listed(lower));
  if (!absent.empty()) finding.what += "; " + say("no rating: {}", listed(absent));
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
