// Rule: the person works directly, and leads neither the agency nor a unit.
#include "award/rule.hpp"
#include "base/message.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

Finding judge_direct_worker(const Case& question) {
  const auto* person = question.who.person;
  if (!person)
    return {.ruling = Ruling::fails, .what = tr("the standard is for people"), .steps = kNoWay};
  Finding finding{.data = {{person->id.span, *person->name}}};
  const auto& written = post_on(*person, question.as_of).person_class;
  if (!written) {
    finding.ruling = Ruling::unknown;
    finding.what = say("nobody says whether {} works directly or leads", *person->name);
    finding.missing = say("`class` of {}", *person->name);
  } else if (*written == PersonClass::direct) {
    finding.what = tr("works directly");
  } else {
    finding.ruling = Ruling::fails;
    finding.what = tr("leads others; people who work directly are meant");
    finding.steps = kNoWay;
    finding.missing = tr("another standard: this one is for people who work directly");
  }
  return finding;
}

}  // namespace

Requirement rules::direct_worker(Parameters&) {
  return {[](const Case& question) { return judge_direct_worker(question); }};
}

}  // namespace campaign
