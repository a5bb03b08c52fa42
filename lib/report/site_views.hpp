// The views of the pages of a site, each filled into the template `site-…` of the same name.
#pragma once

#include <vector>

#include "report/reports.hpp"
#include "report/site_scope.hpp"

namespace campaign {

enum class Sorting { by_place, by_name, by_unit };

namespace site {
Value front(const SiteScope& scope);
Value periods(const SiteScope& scope);
Value period(const SiteScope& scope, const Period& period, Sorting sorting);
Value units(const SiteScope& scope);
Value unit(const SiteScope& scope, const Unit& unit);
Value people(const SiteScope& scope, Sorting sorting);
Value person(const SiteScope& scope, const Person& person);
Value awards(const SiteScope& scope);
Value award(const SiteScope& scope, const AwardFormId& form);

/// Standings of a kind with the pages of their subjects; for everybody only places.
Value::List standings(const SiteScope& scope, const Period& period, AppliesTo kind,
                      Sorting sorting = Sorting::by_place);
}  // namespace site

/// The pages as templates know them, with the first of their kind as an example.
const std::vector<ReportEntry>& site_pages();

}  // namespace campaign
