// Names of people must be capitalised, as documents print them.
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "proof/characters.hpp"

namespace campaign {

void checks::name_not_capitalised(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people) {
    const auto words = split(*person.name, ' ');
    const bool elided = words.back().find_first_of("'\xE2") == 1;  // such as h’Bia
    if (!begins_small(words.front()) && (elided || !begins_small(words.back()))) continue;
    context.diagnostics.add(
        {.check = check_names::name_not_capitalised,
         .span = person.name.span,
         .message = say("the name {} does not begin with a capital letter", *person.name),
         .record = person.id->text,
         .help = tr("write the name as it stands in decisions"),
         .subject = person.id->text});
  }
}

}  // namespace campaign
