// Problems that one cause repeats in every sheet: reported once for each subject.
#include "check/repetitions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr CheckName kRepeated[] = {check_names::criterion_wrong_subject, check_names::person_gone,
                                   check_names::score_of_absent, check_names::unit_ended};
constexpr size_t kMostAlone = 2;  ///< so many may be slips of their own
constexpr size_t kMostPlaces = 2;

bool is_repeated(const Diagnostic& one) {
  return !one.subject.empty() &&
         std::any_of(std::begin(kRepeated), std::end(kRepeated),
                     [&](const CheckName& check) { return check.name == one.check.name; });
}

}  // namespace

void join_repetitions(Diagnostics& diagnostics) {
  std::map<std::pair<std::string_view, std::string>, std::vector<Diagnostic*>> groups;
  for (auto& one : diagnostics.list())
    if (is_repeated(one)) groups[{one.check.name, one.subject}].push_back(&one);
  std::set<const Diagnostic*> joined;
  for (auto& [key, group] : groups) {
    if (group.size() <= kMostAlone) continue;
    auto& first = *group.front();
    first.message = say("{}; the same at {} more places", first.message, group.size() - 1);
    for (size_t i = 1; i < group.size(); ++i) {
      if (i <= kMostPlaces) first.notes.push_back({group[i]->span, tr("here too")});
      joined.insert(group[i]);
    }
  }
  diagnostics.remove_if([&](const Diagnostic& one) { return joined.contains(&one); });
}

}  // namespace campaign
