// A quota that is, in the end, a share of its own grade or title: nobody could ever have it.
#include <functional>
#include <set>

#include "award/places.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// What `one` is a share of.
template <class T>
using SharesOf = std::function<std::vector<const T*>(const T& one)>;

template <class T>
bool leads_back(const T& start, const SharesOf<T>& shares_of) {
  std::set<const T*> seen;
  std::vector<const T*> open = shares_of(start);
  while (!open.empty()) {
    const auto* one = open.back();
    open.pop_back();
    if (one == &start) return true;
    if (!seen.insert(one).second) continue;
    const auto more = shares_of(*one);
    open.insert(open.end(), more.begin(), more.end());
  }
  return false;
}

void check_grades(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const SharesOf<Grade> shares_of = [&](const Grade& grade) -> std::vector<const Grade*> {
    if (!grade.quota || !grade.quota->of) return {};
    const auto* of = find_grade(campaign, (*grade.quota->of)->text, grade.in_force.first);
    return of ? std::vector{of} : std::vector<const Grade*>();
  };
  for (const auto& grade : campaign.grades)
    if (leads_back(grade, shares_of))
      context.diagnostics.add(
          {.check = check_names::quota_circle,
           .span = grade.quota->of->span,
           .message = say("the quota of {} is a share of those who have it itself", grade.title),
           .record = grade.title,
           .help = tr("name a lower grade, or leave it out for a share of all who are graded")});
}

/// Places that are a share of themselves at once are refused when they are read.
void check_circle_of_places(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const SharesOf<Places> shares_of = [&](const Places& places) {
    std::vector<const Places*> found;
    for (const auto& form : places.of)
      if (const auto* of = places_of(campaign, *form, places.subject)) found.push_back(of);
    return found;
  };
  for (const auto& places : campaign.places) {
    const auto* form = context.evaluation.laws.form(*places.form);
    if (form && leads_back(places, shares_of))
      context.diagnostics.add(
          {.check = check_names::quota_circle,
           .span = places.of.front().span,
           .message = say("the places of {} are, in the end, a share of those who have it itself",
                          form->title),
           .record = form->title,
           .help = tr("name another title, the places of which hang on nothing")});
  }
}

}  // namespace

void checks::quota_circle(const CheckContext& context) {
  check_grades(context);
  check_circle_of_places(context);
}

}  // namespace campaign
