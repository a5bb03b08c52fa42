// Rule: an achievement is of the kind that the form honours, such as feats in combat.
#include <algorithm>

#include "award/counted.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Message nature_label(Nature nature) {
  return nature == Nature::combat ? tr("a feat in combat or in its service")
                                  : tr("an achievement in work");
}

Finding judge_achievement_nature(const Case& question, Nature required) {
  Finding finding{.missing = nature_label(required)};
  for (const auto* one : question.achievements)
    if (one->nature == required)
      return {.what = say("{}, as the form asks", nature_label(required)),
              .data = {{one->id.span, one->title}}};
  finding.ruling = Ruling::fails;
  finding.what = question.achievements.empty()
                     ? tr("there is no achievement to rest on")
                     : say("no achievement is {}", nature_label(required));
  for (const auto* one : question.achievements) finding.data.push_back({one->id.span, one->title});
  std::vector<const Achievement*> could = question.without_way;
  std::erase_if(could, [&](const Achievement* one) { return one->nature != required; });
  doubt_for_want_of_way(finding, could);
  return finding;
}

}  // namespace

Requirement rules::achievement_nature(Parameters& given) {
  const auto required = given.word<Nature>("is", Nature::combat);
  return {
      [required](const Case& question) { return judge_achievement_nature(question, required); }};
}

}  // namespace campaign
