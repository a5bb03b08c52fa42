// Some achievement reaches as far as the standard asks: phạm vi ảnh hưởng.
#include "award/rule.hpp"
#include "award/wording.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

const Achievement* widest(const Case& question) {
  const Achievement* widest = nullptr;
  for (const auto* one : question.achievements)
    if (one->reach && (!widest || *widest->reach < *one->reach)) widest = one;
  return widest;
}

Finding judge(const Case& question, Reach least) {
  const auto* best = widest(question);
  if (best && *best->reach >= least)
    return {.what = say("the achievement reaches {}, and {} is asked", reach_words(*best->reach),
                        reach_words(least)),
            .data = {{best->id.span, best->title}}};
  Finding finding{.ruling = question.achievements.empty() || best ? Ruling::fails : Ruling::unknown,
                  .missing = say("an achievement that reaches {}", reach_words(least))};
  if (!best) {
    finding.what = question.achievements.empty() ? tr("there is no achievement to rest on")
                                                 : tr("no achievement says how far it reaches");
    for (const auto* one : question.achievements)
      finding.data.push_back({one->id.span, one->title});
    return finding;
  }
  finding.what = say("the achievement reaches only {}, and {} is asked", reach_words(*best->reach),
                     reach_words(least));
  finding.data = {{best->id.span, best->title}};
  return finding;
}

}  // namespace

Requirement rules::achievement_reach(Parameters& given) {
  const auto least = given.word<Reach>("at-least", Reach::nation);
  return {[least](const Case& question) { return judge(question, least); }};
}

}  // namespace campaign
