// A person works directly, and leads neither the agency nor a unit.
#include "award/rule.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

Finding judge(const Case& question) {
  const auto* person = question.who.person;
  if (!person) return {.ruling = Ruling::fails, .what = tr("the standard is for people")};
  const bool direct = person->person_class == PersonClass::direct;
  return {.ruling = direct ? Ruling::holds : Ruling::fails,
          .what = direct ? tr("works directly")
                         : tr("leads others; people who work directly are meant"),
          .missing = direct ? "" : tr("another standard: this one is for people who work directly"),
          .data = {{person->id.span, *person->name}}};
}

}  // namespace

Requirement rules::direct_worker(Parameters&) {
  return {[](const Case& question) { return judge(question); }};
}

}  // namespace campaign
