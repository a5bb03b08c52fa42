// A title is for a year, which its nomination and its award must give.
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

/// Without `covers` the award counts for the year of its decision, which is often the next one.
void check_award(const CheckContext& context, const Award& award) {
  const auto* form = context.evaluation.laws.form(*award.form);
  if (!form || form->kind != AwardKind::title || award.covers || award.revoked) return;
  auto message = award.date
                     ? say("nothing says for which year {} was given; it counts for {}, the year "
                           "of the decision",
                           form->title, (*award.date)->year)
                     : say("nothing says for which year {} was given", form->title);
  context.diagnostics.add(
      {.check = check_names::title_without_year,
       .span = award.form.span,
       .message = std::move(message),
       .record = context.evaluation.index.name(*award.subject),
       .help = tr("add the year to the award: `covers: 2025`; a school year is written "
                  "`covers: 2024-09..2025-05`"),
       .subject = award.subject->text});
}

/// A title of a year is decided in it or in the next one; a slip in `covers` is of another year.
void check_year_of_decision(const CheckContext& context, const Award& award) {
  const auto* form = context.evaluation.laws.form(*award.form);
  if (!form || form->kind != AwardKind::title || !award.covers || !award.date) return;
  const int year = (*award.covers)->last.year;
  if ((*award.date)->year <= year + 1) return;
  context.diagnostics.add(
      {.check = check_names::title_without_year,
       .span = award.covers->span,
       .message = say("{} is for {}, and was decided on {}", form->title, year, **award.date),
       .record = context.evaluation.index.name(*award.subject),
       .help = tr("correct `covers` or `date`; where both are right, add a "
                  "waiver"),
       .notes = {{award.date->span, tr("the day of the decision")}},
       .subject = award.subject->text});
}

}  // namespace

void checks::title_without_year(const CheckContext& context) {
  for (const auto& award : context.evaluation.campaign.awards) {
    check_award(context, award);
    check_year_of_decision(context, award);
  }
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
