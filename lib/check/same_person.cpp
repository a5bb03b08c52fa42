// One person entered twice: same name, same day of birth.
#include <map>

#include "base/collation.hpp"
#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::same_person(const Checking& checking) {
  std::multimap<Date, const Person*> by_birth;
  for (const auto& person : checking.campaign.people) {
    if (!person.born) continue;
    const auto [first, last] = by_birth.equal_range(**person.born);
    for (auto other = first; other != last; ++other) {
      if (spelling_key(*person.name) != spelling_key(*other->second->name)) continue;
      checking.diagnostics.add(
          {.check = check_names::same_person,
           .span = person.name.span,
           .message = say("{}, born on {}, is entered twice", *person.name, (*person.born)->text()),
           .record = person.id->text,
           .help = tr("remove one entry, or correct the day of birth"),
           .notes = {{other->second->name.span, tr("first here")}}});
      break;
    }
    by_birth.emplace(**person.born, &person);
  }
}

}  // namespace campaign
