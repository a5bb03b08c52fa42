// The pages of a site, in the order in which they are made.
#include "site/site_list.hpp"

#include <algorithm>

namespace campaign {
namespace {

void add_periods(const SiteScope& scope, std::vector<SitePage>& pages) {
  auto periods = scope.periods();
  const bool apart = std::find(periods.begin(), periods.end(), scope.whole()) == periods.end();
  if (apart && scope.shows_whole()) periods.push_back(scope.whole());
  for (const auto& period : periods)
    for (const auto sorting : {Sorting::by_place, Sorting::by_name})
      pages.push_back({scope.address_of(period, sorting == Sorting::by_name), "site-period",
                       [&scope, period, sorting] { return site::period(scope, period, sorting); }});
}

void add_people(const SiteScope& scope, std::vector<SitePage>& pages) {
  if (scope.people().empty()) return;
  for (const auto sorting : {Sorting::by_name, Sorting::by_unit})
    pages.push_back(
        {std::string(sorting == Sorting::by_unit ? address::people_by_unit : address::people),
         "site-people", [&scope, sorting] { return site::people(scope, sorting); }});
  for (const auto* one : scope.people())
    pages.push_back({address_in("ca-nhan", one->id->text), "site-person",
                     [&scope, one] { return site::person(scope, *one); }});
}

}  // namespace

std::vector<SitePage> pages_of_site(const SiteScope& scope) {
  std::vector<SitePage> pages;
  const auto add = [&](std::string_view address, std::string_view page, auto view) {
    pages.push_back({std::string(address), page, [&scope, view] { return view(scope); }});
  };
  add(address::front, "site-front", site::front);
  add(address::periods, "site-periods", site::periods);
  add_periods(scope, pages);
  add(address::units, "site-units", site::units);
  for (const auto* one : scope.units())
    pages.push_back({address_in("don-vi", one->id->text), "site-unit",
                     [&scope, one] { return site::unit(scope, *one); }});
  add_people(scope, pages);
  add(address::awards, "site-awards", site::awards);
  for (const auto& form : scope.forms())
    pages.push_back({address_in("khen-thuong", form.text), "site-award",
                     [&scope, form] { return site::award(scope, form); }});
  return pages;
}

}  // namespace campaign
