// A title is for a year, which its nomination must give.
#include "award/year_title.hpp"
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// The year for which it is judged, as long as it gives none.
int assumed_year(const CheckContext& context, const NominationPlace& place) {
  const auto& evaluation = context.evaluation;
  return judged_year({.statute = evaluation.statute,
                      .records = evaluation.records,
                      .scores = evaluation.scores,
                      .who = place.who,
                      .form = place.form,
                      .as_of = evaluation.judge.day_of(place.nomination, context.today)});
}

}  // namespace

void checks::title_without_year(const CheckContext& context) {
  every_nomination(context, [&](const NominationPlace& place) {
    if (place.form.kind != AwardKind::title || place.nomination.covers) return;
    auto problem = place.problem(check_names::title_without_year, place.nomination.form.span,
                                 say("nothing says for which year {} is; it is judged for {}",
                                     place.form.title, assumed_year(context, place)));
    problem.help =
        tr("add the year to the nomination: `covers: 2025`; a school year is written "
           "`covers: 2024-09..2025-05`");
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
