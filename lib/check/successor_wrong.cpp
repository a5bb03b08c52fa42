// What is said of the unit that follows another one cannot be.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_successor(const CheckContext& context, const Unit& unit, const Span& span,
                      Message message, Message help, std::vector<Note> notes = {}) {
  context.diagnostics.add({.check = check_names::successor_wrong,
                           .span = span,
                           .message = std::move(message),
                           .record = *unit.name,
                           .help = std::move(help),
                           .notes = std::move(notes),
                           .subject = unit.id->text});
}

void check_successor(const CheckContext& context, const Unit& unit,
                     const Located<SubjectId>& named) {
  const auto* next = context.evaluation.index.unit(*named);
  if (next == &unit)
    return report_successor(context, unit, named.span, say("{} cannot succeed itself", *unit.name),
                            tr("name the unit that it became part of, or take it out; a new name "
                               "of the same unit is a unit that `continues` it"));
  if (!next || !next->until || !unit.until || **next->until > **unit.until) return;
  report_successor(
      context, unit, named.span,
      say("{} ended no later than {}, which it is to succeed", *next->name, *unit.name),
      tr("correct one of the two last days, or name the unit that stands after it"),
      {{next->until->span, tr("the last day")}});
}

}  // namespace

void checks::successor_wrong(const CheckContext& context) {
  for (const auto& unit : context.evaluation.campaign.units) {
    if (unit.succeeded_by.empty()) continue;
    if (!unit.until)
      report_successor(context, unit, unit.succeeded_by.front().span,
                       say("{} has a successor, and nobody wrote when it ended", *unit.name),
                       tr("write its last day as `until`"));
    else
      for (const auto& one : unit.succeeded_by) check_successor(context, unit, one);
  }
}

}  // namespace campaign
