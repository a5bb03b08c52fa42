// Rule: an initiative that an award rests on does not count for another.
#include "award/initiatives.hpp"
#include "award/rivals.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_initiative_once(const Case& question) {
  Finding finding{.what = tr("no initiative was used for another award")};
  for (const auto* one : question.record().initiatives) {
    const auto* award = used_up_by(question, *one);
    if (!award) continue;
    finding.what = say("\"{}\" was used for {}, and counts no more", one->title,
                       award_label(question, *award));
    finding.data.push_back({one->id.span, finding.what});
  }
  return finding;
}

}  // namespace

Requirement rules::initiative_once(Parameters&) {
  return {[](const Case& question) { return judge_initiative_once(question); }};
}

}  // namespace campaign
