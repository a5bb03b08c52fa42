// Rule: everybody of the unit is rated at least so in the year.
#include "award/labels.hpp"
#include "award/members.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

Finding judge_member_ratings(const Case& question, Rating required) {
  const int year = judged_year(question);
  const auto members = members_of(question, year);
  if (auto none = without_members(question, members)) return *none;
  Finding finding;
  std::vector<std::string> lower, absent;
  for (const auto* one : members) {
    const auto* rating = question.records.of(*one->id).rating(year);
    if (!rating) {
      absent.push_back(*one->name);
    } else if (*rating->rating > required) {
      lower.push_back(*one->name);
      finding.data.push_back(
          {rating->rating.span, joined({*one->name, rating_label(*rating->rating)}, ": ")});
    }
  }
  finding.what =
      say("asked of each of {} people in {}: {}", members.size(), year, rating_label(required));
  if (!lower.empty()) finding.what += "; " + say("rated lower: {}", join(lower, ", "));
  if (!absent.empty()) finding.what += "; " + say("no rating: {}", join(absent, ", "));
  if (lower.empty() && absent.empty()) return finding;
  finding.ruling = lower.empty() ? Ruling::unknown : Ruling::fails;
  finding.missing = lower.empty()
                        ? say("the ratings of {} for {}", join(absent, ", "), year)
                        : say("the rating “{}” of {}", rating_label(required), join(lower, ", "));
  return finding;
}

}  // namespace

Requirement rules::member_ratings(Parameters& given) {
  const auto rating = given.word<Rating>("rating", Rating::excellent);
  return {[rating](const Case& question) { return judge_member_ratings(question, rating); }};
}

}  // namespace campaign
