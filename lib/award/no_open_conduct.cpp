// Nothing about the subject's conduct is open on the day that is judged.
#include "award/rule.hpp"
#include "base/language.hpp"
#include "base/shown.hpp"

namespace campaign {
namespace {

const char* kind_words(ConductKind kind) {
  switch (kind) {
    case ConductKind::discipline:
      return tr("discipline");
    case ConductKind::investigation:
      return tr("an investigation");
    case ConductKind::inspection:
      return tr("an inspection");
    case ConductKind::complaint:
      return tr("a complaint");
    case ConductKind::violation:
      return tr("a violation");
  }
  return "";
}

Finding judge(const Case& question) {
  Finding finding{.what = tr("no matter of conduct is open")};
  for (const auto* one : question.record().conduct) {
    const bool begun = *one->from <= question.as_of;
    if (!begun || (one->until && **one->until < question.as_of)) continue;
    finding.ruling = Ruling::fails;
    const auto from = shown(*one->from);
    finding.what =
        one->until ? say("{} lasts from {} to {}", kind_words(one->kind), from, shown(**one->until))
                   : say("{} is open since {}", kind_words(one->kind), from);
    finding.missing = one->until ? say("wait until {}", shown((*one->until)->plus_days(1)))
                                 : tr("wait until the matter is closed");
    finding.data.push_back({one->from.span, kind_words(one->kind)});
  }
  return finding;
}

}  // namespace

Requirement rules::no_open_conduct(Parameters&) {
  return {[](const Case& question) { return judge(question); }};
}

}  // namespace campaign
