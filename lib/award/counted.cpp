// The achievements that count for a standard, and those that may count because they lack `way`.
#include "award/counted.hpp"

#include <algorithm>

#include "award/rivals.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

enum class Counts { yes, no, without_way };

bool has_begun(const Case& question, const Achievement& one) {
  return one.when->first <= question.as_of;
}

/// Achievements without `way` count when the nomination names them.
Counts of_way(const Case& question, const Standard& standard, const Achievement& one) {
  if (!one.way) {
    const bool any = standard.ways.empty() && !question.way;
    return any || names_achievements(question) ? Counts::yes : Counts::without_way;
  }
  const bool allowed = standard.ways.empty() || is_among(*one.way, standard.ways);
  return allowed && (!question.way || one.way == question.way) ? Counts::yes : Counts::no;
}

}  // namespace

bool is_among(Way way, const std::vector<Way>& ways) {
  return std::find(ways.begin(), ways.end(), way) != ways.end();
}

bool names_achievements(const Case& question) {
  return question.nomination && !question.nomination->achievements.empty();
}

void count_achievements(Case& question, const Standard& standard) {
  const bool named = names_achievements(question);
  std::vector<const Achievement*> counted, without_way;
  for (const auto* one : named ? question.achievements : question.record().achievements) {
    if (!has_begun(question, *one)) continue;
    const auto counts = of_way(question, standard, *one);
    if (counts == Counts::no || (!named && rewarded(question, *one))) continue;
    (counts == Counts::yes ? counted : without_way).push_back(one);
  }
  question.achievements = std::move(counted);
  question.without_way = std::move(without_way);
}

std::vector<Finding> left_out(const Case& question,
                              const std::vector<const Achievement*>& counted) {
  std::vector<Finding> list;
  for (const auto* one : question.achievements) {
    if (std::find(counted.begin(), counted.end(), one) != counted.end()) continue;
    const bool begun = has_begun(question, *one);
    list.push_back({.ruling = Ruling::fails,
                    .what = begun ? say("\"{}\" does not count: it is of another way", one->title)
                                  : say("\"{}\" does not count: it begins after {}", one->title,
                                        question.as_of),
                    .missing = tr("name another achievement, or correct its `way` or `date`"),
                    .data = {{one->id.span, one->title}}});
  }
  return list;
}

void doubt_for_want_of_way(Finding& finding, const std::vector<const Achievement*>& could) {
  if (finding.ruling < Ruling::unknown || could.empty()) return;
  finding.ruling = Ruling::unknown;
  std::vector<Message> missing;
  for (const auto* one : could) {
    missing.push_back(say("`way` of \"{}\"", one->title));
    finding.data.push_back({one->id.span, one->title});
  }
  finding.what += "; " + say_count("{} achievement without `way`", "{} achievements without `way`",
                                   could.size());
  finding.missing = joined(missing, "; ");
}

}  // namespace campaign
