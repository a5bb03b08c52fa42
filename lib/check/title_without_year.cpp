// A title is for a year, which its nomination must give.
#include "award/year_title.hpp"
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// The year for which it is judged, as long as it gives none.
int assumed_year(const CheckContext& context, const NominationPlace& place) {
  const auto& evaluation = context.evaluation;
  return judged_year({.laws = evaluation.laws,
                      .statute = place.law,
                      .records = evaluation.records,
                      .scores = evaluation.scores,
                      .who = place.who,
                      .form = place.form,
                      .as_of = evaluation.judge.day_of(place.nomination, context.today)});
}

Message how_to_write() {
  return tr(
      "add the year to the nomination: `covers: 2025`; a school year is written "
      "`covers: 2024-09..2025-05`");
}

/// Why the year is not clear; empty when it is.
Message doubt(const CheckContext& context, const NominationPlace& place) {
  const auto& covers = place.nomination.covers;
  if (!covers)
    return say("nothing says for which year {} is; it is judged for {}", place.form.title,
               assumed_year(context, place));
  if (is_about_a_year(**covers)) return {};
  return say("{} is for a year, and {} is not one; it is judged for {}", place.form.title, **covers,
             (*covers)->last.year);
}

}  // namespace

void checks::title_without_year(const CheckContext& context) {
  every_nomination(context, [&](const NominationPlace& place) {
    if (place.form.kind != AwardKind::title) return;
    auto message = doubt(context, place);
    if (message.empty()) return;
    const auto& covers = place.nomination.covers;
    auto problem =
        place.problem(check_names::title_without_year,
                      covers ? covers->span : place.nomination.form.span, std::move(message));
    problem.help = how_to_write();
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
