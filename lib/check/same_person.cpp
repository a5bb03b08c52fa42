// One person entered twice: same name, same day of birth.
#include <map>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::same_person(const CheckContext& context) {
  std::map<std::pair<Date, std::string>, const Person*> seen;
  for (const auto& person : context.evaluation.campaign.people) {
    if (!person.born) continue;
    const auto [first, is_new] = seen.try_emplace({**person.born, name_key(*person.name)}, &person);
    if (is_new || *first->second->id == *person.id) continue;  // the latter is a duplicate id
    context.diagnostics.add(
        {.check = check_names::same_person,
         .span = person.name.span,
         .message = say("{}, born on {}, is entered twice", *person.name, **person.born),
         .record = person.id->text,
         .help = tr(
             "remove one entry, or correct the day of birth; who moved is one person with `posts`"),
         .notes = {{first->second->name.span, tr("first here")}},
         .subject = person.id->text});
  }
}

}  // namespace campaign
