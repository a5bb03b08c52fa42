// Every unit that people and figures name must exist.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kUnits{
    check_names::unknown_unit,
    "participants",
    {"units"},
    [](const CheckContext& context) { return declared_in(context.evaluation.campaign.units); },
    translatable("correct the id, or add the unit to `units`")};

const ReferenceKind kPersonForUnit{check_names::unknown_unit,
                                   "participants",
                                   {"units"},
                                   nullptr,
                                   translatable("write the id of a unit")};

void check_unit(const CheckContext& context, std::string_view section,
                const Located<SubjectId>& unit, Message record) {
  if (context.evaluation.index.unit(*unit)) return;
  if (const auto* person = context.evaluation.index.person(*unit))
    add_unknown(context, {.kind = kPersonForUnit,
                          .section = section,
                          .id = unit->text,
                          .span = unit.span,
                          .message = say("`{}` is a person, and here stands a unit", unit->text),
                          .record = std::move(record),
                          .notes = {{person->id.span, tr("the person")}},
                          .other_kind = true});
  else
    add_unknown(context, {kUnits, section, unit->text, unit.span,
                          say("there is no unit `{}`", unit->text), std::move(record)});
}

}  // namespace

void checks::unknown_unit(const CheckContext& context) {
  for (const auto& unit : context.evaluation.campaign.units) {
    if (unit.continues) check_unit(context, "units", *unit.continues, *unit.name);
    for (const auto& one : unit.succeeded_by) check_unit(context, "units", one, *unit.name);
  }
  for (const auto& block : context.evaluation.campaign.blocks)
    for (const auto& one : block.units) check_unit(context, "blocks", one, block.title);
  for (const auto& one : context.evaluation.campaign.criteria)
    if (one.scored_by) check_unit(context, "criteria", *one.scored_by, one.title);
  for (const auto& person : context.evaluation.campaign.people)
    for (const auto& post : person.posts)
      if (post.unit) check_unit(context, "people", *post.unit, *person.name);
  for (const auto& sheet : context.evaluation.campaign.figures)
    if (sheet.unit) check_unit(context, "figures", *sheet.unit, say("{}, figures", *sheet.period));
}

}  // namespace campaign
