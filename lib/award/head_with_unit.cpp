// The head of a unit is rewarded on what the unit achieved.
#include "award/rivals.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

Finding judge(const Case& question) {
  const auto* unit = question.nomination ? unit_headed_by(question) : nullptr;
  if (!unit) return {.what = tr("heads no unit")};
  if (highest_of(question, *unit)) return {.what = say("{} is put forward as well", *unit->name)};
  return {.ruling = Ruling::fails,
          .what = say("{} heads {}, which is neither put forward nor rewarded", question.who.name(),
                      *unit->name),
          .missing = say("put {} forward as well, or say to the council why not", *unit->name),
          .data = {{unit->head->span, tr("the head")}}};
}

}  // namespace

Requirement rules::head_with_unit(Parameters&) {
  return {[](const Case& question) { return judge(question); }};
}

}  // namespace campaign
