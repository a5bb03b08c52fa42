// People of one name who cannot be told apart, because the day of birth of one is not written.
#include <map>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::namesake_unborn(const CheckContext& context) {
  std::map<std::string, const Person*> seen;
  for (const auto& person : context.evaluation.campaign.people) {
    const auto [first, is_new] = seen.try_emplace(name_key(*person.name), &person);
    if (is_new || *person.id == *first->second->id) continue;
    const auto& other = *first->second;
    if (person.born && other.born) continue;
    context.diagnostics.add(
        {.check = check_names::namesake_unborn,
         .span = person.name.span,
         .message = say("the name {} stands twice, as `{}` and `{}`: two people, or one who is "
                        "counted twice",
                        *person.name, *other.id, *person.id),
         .record = person.id->text,
         .help = tr("write `born` beside both if they are two; keep one entry if they are one"),
         .notes = {{other.name.span, tr("first here")}},
         .subject = person.id->text});
  }
}

}  // namespace campaign
