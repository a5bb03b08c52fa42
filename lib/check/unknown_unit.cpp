// Every unit that people and figures name must exist.
#include "base/language.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

void tell(const Checking& checking, const Located<SubjectId>& unit, std::string record) {
  if (checking.index.unit(*unit)) return;
  tell_unknown(checking,
               {check_names::unknown_unit, unit->text, unit.span,
                say("there is no unit `{}`", unit->text), std::move(record)},
               ids_of(checking.campaign.units));
}

}  // namespace

void checks::unknown_unit(const Checking& checking) {
  for (const auto& person : checking.campaign.people)
    if (person.unit) tell(checking, *person.unit, *person.name);
  for (const auto& sheet : checking.campaign.figures)
    if (sheet.unit) tell(checking, *sheet.unit, sheet.period->text());
}

}  // namespace campaign
