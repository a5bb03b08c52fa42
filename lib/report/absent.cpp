// Who is away in the period, and why: their months are not due and count in no average.
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

void add_absences(Value::List& rows, const ReportContext& context, const Participant& who) {
  if (!is_scored(context.evaluation.index, who, context.query.period) ||
      !context.selection.shows_subject(who.id()))
    return;
  for (const auto* one : context.evaluation.index.absences(who.id()))
    if (one->period->overlaps(context.query.period))
      rows.push_back(Value::Record{{"name", who.name()},
                                   {"absence", Value::word(*one->kind)},
                                   {"period", one->period},
                                   {"document", one->document},
                                   {"begins", rows.empty()}});
}

}  // namespace

Value absent(const ReportContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation.campaign.units)
    add_absences(rows, context, {.unit = &one, .day = context.day});
  for (const auto& one : context.evaluation.campaign.people)
    add_absences(rows, context, {.person = &one});
  return rows;
}

}  // namespace campaign::pieces
