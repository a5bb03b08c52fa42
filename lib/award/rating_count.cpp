// Rule: so many years with a rating, in a row or not, since the held award or of the latest ones.
#include "award/labels.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct RequiredYears {
  Rating rating;
  int count;
  std::optional<int> years;

  bool open(const Case& question) const { return !question.base && !years; }
};

/// Without a held award and without `years` all years count that are rated, and any before.
int first_of(const Case& question, const RequiredYears& required) {
  if (!required.open(question)) return first_year(question, required.years.value_or(1));
  const auto& ratings = question.record().ratings;
  return ratings.empty() ? question.as_of.year : ratings.front()->year;
}

/// What could still make it hold: ratings of years that nobody wrote.
Message unwritten(const RequiredYears& required, const std::vector<int>& absent, bool open,
                  int first) {
  std::vector<Message> list;
  const auto label = rating_label(required.rating);
  if (!absent.empty()) list.push_back(say("the rating “{}” for {}", label, listed(absent)));
  if (open) list.push_back(say("the rating “{}” for years before {}", label, first));
  return joined(list, "; ");
}

Finding judge_rating_count(const Case& question, const RequiredYears& required) {
  Finding finding;
  int counted = 0;
  std::vector<int> absent;
  std::vector<Note> lower;
  const int first = first_of(question, required), last = latest_rated_year(question);
  for (int year = first; year <= last; ++year) {
    const auto* rating = question.record().rating(year);
    if (!rating) {
      absent.push_back(year);
      continue;
    }
    const bool counts = *rating->rating <= required.rating;
    if (counts) ++counted;
    (counts ? finding.data : lower).push_back({rating->rating.span, year_rating_label(*rating)});
  }
  const auto label = rating_label(required.rating);
  finding.what =
      say_count("{} year", "{} years", static_cast<size_t>(counted)) + " " +
      say("since {} rated at least “{}”, at least {} asked", first, label, required.count);
  const int lacking = required.count - counted;
  if (lacking <= 0) return finding;
  finding.data.insert(finding.data.end(), lower.begin(), lower.end());
  const bool open = required.open(question);
  const bool could = open || static_cast<int>(absent.size()) >= lacking;
  finding.ruling = could ? Ruling::unknown : Ruling::fails;
  if (!absent.empty()) finding.what += "; " + say("no rating: {}", listed(absent));
  finding.steps = lacking;
  finding.missing = could
                        ? unwritten(required, absent, open, first)
                        : say_count("{} more year", "{} more years", static_cast<size_t>(lacking)) +
                              " " + say("rated at least “{}”", label);
  return finding;
}

}  // namespace

Requirement rules::rating_count(Parameters& given) {
  const RequiredYears required{given.word<Rating>("rating", Rating::excellent),
                               given.count("at-least"), given.optional_count("years")};
  return {[required](const Case& question) { return judge_rating_count(question, required); }};
}

}  // namespace campaign
