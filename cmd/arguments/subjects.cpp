// Looks up units and people named on the command line.
#include "arguments/subjects.hpp"

#include "arguments/named.hpp"
#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {

std::vector<SubjectId> subjects_named(const std::vector<std::string>& arguments,
                                      const Campaign& campaign) {
  auto all = units_named(campaign);
  const auto people = people_named(campaign);
  all.insert(all.end(), people.begin(), people.end());
  std::vector<SubjectId> ids;
  if (arguments.size() > 1)  // a name without quotes is one name
    for (auto& id : ids_of_phrase(all, join(arguments, " "))) ids.push_back({std::move(id)});
  if (!ids.empty()) return ids;
  for (const auto& argument : arguments)
    for (auto& id : ids_of_named(all, argument, say("no unit or person is called `{}`", argument)))
      ids.push_back({std::move(id)});
  return ids;
}

}  // namespace campaign
