// A mark in a sheet of another length than the plan asks for.
#include "base/message.hpp"
#include "check/every.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

using Every = std::optional<Located<Step>>;

/// When the criterion, bonus or penalty is marked; nullopt for one that is not in the plan.
std::optional<Every> every_of(const MarkPlace& place, const Index& index) {
  if (const auto* one = place.criterion(index)) return one->every;
  if (const auto* one = place.adjustment(index)) return one->every;
  return std::nullopt;
}

std::string title_of(const MarkPlace& place, const Index& index) {
  const auto* criterion = place.criterion(index);
  return criterion ? criterion->title : place.adjustment(index)->title;
}

}  // namespace

void checks::mark_of_other_sheet(const CheckContext& context) {
  const auto& evaluation = context.evaluation;
  every_mark(evaluation.campaign, [&](const MarkPlace& place) {
    const auto sheet = sheet_period_of(evaluation.campaign, *place.sheet.period);
    const auto every = sheet ? every_of(place, evaluation.index) : std::nullopt;
    if (!every) return;
    const auto asked = *every ? std::optional((*every)->value) : std::nullopt;
    if (asked == sheet->every) return;
    const Step step = asked.value_or(reporting_step(evaluation.campaign));
    auto problem = place.problem(
        check_names::mark_of_other_sheet,
        say("\"{}\" is marked once in each {}, and this sheet is for {}",
            title_of(place, evaluation.index), word_label(word_of(step)), *place.sheet.period),
        evaluation.index);
    const bool longer = place.sheet.period->contains(step_of(place.sheet.period->first, step)) &&
                        *place.sheet.period != step_of(place.sheet.period->first, step);
    problem.span = place.mark.criterion.span;
    problem.help = longer
                       ? say("move it to a sheet of one {}", word_label(word_of(step)))
                       : say("move it to a sheet of {}", step_of(place.sheet.period->first, step));
    if (*every) problem.notes = {{(*every)->span, tr("set here")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
