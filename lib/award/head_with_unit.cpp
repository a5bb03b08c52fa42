// Rule: the head of a unit is nominated only together with the unit.
#include "award/rivals.hpp"
#include "base/message.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

Finding without_head(const Unit& unit) {
  return {.ruling = Ruling::unknown,
          .what = say("nobody says who heads {}", *unit.name),
          .missing = say("`head` of {}", *unit.name),
          .data = {{unit.id.span, *unit.name}}};
}

Finding judge_head_with_unit(const Case& question) {
  if (!question.nomination) return {.what = tr("nobody has put the subject forward")};
  if (const auto* perhaps = unit_perhaps_headed_by(question)) return without_head(*perhaps);
  const auto* unit = unit_headed_by(question);
  if (!unit) return {.what = tr("heads no unit")};
  if (highest_of(question, *unit)) return {.what = say("{} is put forward as well", *unit->name)};
  const auto undated = undated_awards(question, *unit);
  if (!undated.empty()) return without_day(*unit, *undated.front());
  return {.ruling = Ruling::fails,
          .what = say("{} heads {}, which is neither put forward nor rewarded", question.who.name(),
                      *unit->name),
          .missing = say("put {} forward as well, or say to the council why not", *unit->name),
          .data = {{head_on(*unit, question.as_of)->span, tr("the head")}}};
}

}  // namespace

Requirement rules::head_with_unit(Parameters&) {
  return {[](const Case& question) { return judge_head_with_unit(question); }};
}

}  // namespace campaign
