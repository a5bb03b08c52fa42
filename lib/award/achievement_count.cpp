// Rule: the nomination is based on enough achievements.
#include "award/counted.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_achievement_count(const Case& question, size_t least) {
  const size_t count = question.achievements.size();
  Finding finding{.ruling = count >= least ? Ruling::holds : Ruling::fails,
                  .what = say_count("{} achievement", "{} achievements", count) + ", " +
                          say("at least {} asked", least)};
  if (count < least)
    finding.missing = say_count("{} more achievement", "{} more achievements", least - count);
  for (const auto* one : question.achievements) finding.data.push_back({one->id.span, one->title});
  if (count + question.without_way.size() >= least)
    doubt_for_want_of_way(finding, question.without_way);
  return finding;
}

}  // namespace

Requirement rules::achievement_count(Parameters& given) {
  const auto least = static_cast<size_t>(given.count("at-least"));
  return {[least](const Case& question) { return judge_achievement_count(question, least); }};
}

}  // namespace campaign
