// Rule: an achievement reaches as far as the standard requires (phạm vi ảnh hưởng).
#include "award/labels.hpp"
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

const Achievement* widest(const Case& question) {
  const Achievement* widest = nullptr;
  for (const auto* one : question.achievements)
    if (one->reach && (!widest || *widest->reach < *one->reach)) widest = one;
  return widest;
}

/// Makes the finding unknown when achievements without `reach` or `way` could make it hold.
Finding unknown_if_unwritten(const Case& question, Finding finding, Reach least) {
  std::vector<Message> missing;
  const auto add = [&](const Achievement& one, const char* key) {
    missing.push_back(say("`{}` of \"{}\"", key, one.title));
    finding.data.push_back({one.id.span, one.title});
  };
  for (const auto* one : question.achievements)
    if (!one->reach) add(*one, "reach");
  for (const auto* one : question.without_way)
    if (!one->reach || *one->reach >= least) add(*one, one->reach ? "way" : "way`, `reach");
  if (missing.empty()) return finding;
  finding.ruling = Ruling::unknown;
  finding.missing = joined(missing, "; ");
  return finding;
}

Finding judge_achievement_reach(const Case& question, Reach least) {
  const auto* best = widest(question);
  if (best && *best->reach >= least)
    return {.what = say("the achievement reaches {}, and {} is asked", reach_label(*best->reach),
                        reach_label(least)),
            .data = {{best->id.span, best->title}}};
  Finding finding{.ruling = Ruling::fails,
                  .missing = say("an achievement that reaches {}", reach_label(least))};
  if (best) {
    finding.what = say("the achievement reaches only {}, and {} is asked",
                       reach_label(*best->reach), reach_label(least));
    finding.data = {{best->id.span, best->title}};
  } else if (question.achievements.empty() && question.without_way.empty()) {
    finding.what = tr("there is no achievement to rest on");
  } else {
    finding.what = tr("no achievement says how far it reaches");
  }
  return unknown_if_unwritten(question, std::move(finding), least);
}

}  // namespace

Requirement rules::achievement_reach(Parameters& given) {
  const auto least = given.word<Reach>("at-least", Reach::nation);
  return {[least](const Case& question) { return judge_achievement_reach(question, least); }};
}

}  // namespace campaign
