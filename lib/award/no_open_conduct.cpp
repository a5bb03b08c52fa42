// Rule: no matter of conduct is open on the judged day or since.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Message kind_label(ConductKind kind) {
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
  return {};
}

bool is_open(const Conduct& one, const Date& day) {
  return *one.from <= day && (!one.until || day <= **one.until);
}

/// On the judged day, on the day of submission, or on the last day that counts.
bool is_open(const Conduct& one, const Case& question) {
  const auto* nomination = question.nomination;
  return is_open(one, question.as_of) || is_open(one, question.until) ||
         (nomination && nomination->submitted && **nomination->submitted <= question.until &&
          is_open(one, **nomination->submitted));
}

Finding judge_no_open_conduct(const Case& question) {
  Finding finding{.what = tr("no matter of conduct is open")};
  for (const auto* one : question.record().conduct) {
    if (!is_open(*one, question)) continue;
    finding.ruling = Ruling::fails;
    const auto from = *one->from;
    finding.what = one->until
                       ? say("{} lasts from {} to {}", kind_label(one->kind), from, **one->until)
                       : say("{} is open since {}", kind_label(one->kind), from);
    finding.missing = one->until ? say("wait until {}", (*one->until)->plus_days(1))
                                 : tr("wait until the matter is closed");
    finding.data.push_back(
        {one->from.span, joined({kind_label(one->kind), text_or_empty(one->document)}, ", ")});
  }
  return finding;
}

}  // namespace

Requirement rules::no_open_conduct(Parameters&) {
  return {[](const Case& question) { return judge_no_open_conduct(question); }};
}

}  // namespace campaign
