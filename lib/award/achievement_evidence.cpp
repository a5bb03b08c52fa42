// Rule: every achievement of a nomination has evidence.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_achievement_evidence(const Case& question) {
  Finding finding{.what = tr("every achievement has evidence")};
  if (!question.nomination) return finding;
  for (const auto* one : question.achievements) {
    if (!one->evidence.empty()) continue;
    finding.ruling = Ruling::fails;
    finding.what = say("nothing proves \"{}\", on which the nomination rests", one->title);
    finding.missing = tr("add `evidence` to the achievement: a document number or a file");
    finding.data.push_back({one->id.span, tr("the achievement")});
  }
  return finding;
}

}  // namespace

Requirement rules::achievement_evidence(Parameters&) {
  return {[](const Case& question) { return judge_achievement_evidence(question); }};
}

}  // namespace campaign
