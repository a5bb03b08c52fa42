// Rule: the head of a unit is not nominated for a higher form than the unit.
#include <algorithm>

#include "award/rivals.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// An award without a date that is high enough if it is of this campaign; null when there is none.
const Award* perhaps_enough(const Case& question, const Unit& unit) {
  const auto& statute = question.statute;
  const size_t rank = statute.rank(*question.form.id);
  const auto list = undated_awards(question, unit);
  const auto found = std::find_if(
      list.begin(), list.end(), [&](const Award* one) { return statute.rank(*one->form) <= rank; });
  return found == list.end() ? nullptr : *found;
}

/// An unknown head, and a unit that is not nominated, are reported by `head-with-unit`.
Finding judge_head_not_above_unit(const Case& question) {
  const auto* unit = question.nomination ? unit_headed_by(question) : nullptr;
  const auto highest = unit ? highest_of(question, *unit) : std::nullopt;
  const auto& forms = question.statute.forms();
  if (!highest || *highest >= forms.size() || question.statute.rank(*question.form.id) >= *highest)
    return {.what = tr("stands not above a unit that is headed")};
  if (const auto* award = perhaps_enough(question, *unit)) return without_day(*unit, *award);
  const auto& unit_form = *forms[*highest].form;
  return {.ruling = Ruling::fails,
          .what = say("{} stands above {}, the highest form for {}, which {} heads",
                      question.form.title, unit_form.title, *unit->name, question.who.name()),
          .missing = say("choose {} or a lower form, or a higher one for {}", unit_form.title,
                         *unit->name),
          .data = {{head_on(*unit, question.as_of)->span, tr("the head")}}};
}

}  // namespace

Requirement rules::head_not_above_unit(Parameters&) {
  return {[](const Case& question) { return judge_head_not_above_unit(question); }};
}

}  // namespace campaign
