// The pages as templates know them, with the first of their kind as an example.
#include "report/site_views.hpp"

namespace campaign {
namespace {

template <class Show>
Value shown_in(const ReportContext& context, Show show) {
  const SiteScope scope(context.evaluation, context.query, Audience::office);
  return show(scope);
}

/// Missing when there is none.
template <class List, class Show>
Value of_first(const List& list, Show show) {
  return list.empty() ? Value() : show(list.front());
}

constexpr auto kFront = [](const ReportContext& context) { return shown_in(context, site::front); };
constexpr auto kPeriods = [](const ReportContext& context) {
  return shown_in(context, site::periods);
};
constexpr auto kPeriod = [](const ReportContext& context) {
  return shown_in(context, [](const SiteScope& scope) {
    return site::period(scope, scope.whole(), Sorting::by_place);
  });
};
constexpr auto kUnits = [](const ReportContext& context) { return shown_in(context, site::units); };
constexpr auto kUnit = [](const ReportContext& context) {
  return shown_in(context, [](const SiteScope& scope) {
    return of_first(scope.units(), [&](const Unit* one) { return site::unit(scope, *one); });
  });
};
constexpr auto kPeople = [](const ReportContext& context) {
  return shown_in(context,
                  [](const SiteScope& scope) { return site::people(scope, Sorting::by_name); });
};
constexpr auto kPerson = [](const ReportContext& context) {
  return shown_in(context, [](const SiteScope& scope) {
    return of_first(scope.people(), [&](const Person* one) { return site::person(scope, *one); });
  });
};
constexpr auto kAwards = [](const ReportContext& context) {
  return shown_in(context, site::awards);
};
constexpr auto kAward = [](const ReportContext& context) {
  return shown_in(context, [](const SiteScope& scope) {
    return of_first(scope.forms(), [&](const auto& one) { return site::award(scope, one); });
  });
};

}  // namespace

const std::vector<ReportEntry>& site_pages() {
  static const std::vector<ReportEntry> pages = {
      {.name = "site-front", .summary = "", .table = "units", .view = kFront},
      {.name = "site-periods", .summary = "", .table = "periods", .view = kPeriods},
      {.name = "site-period", .summary = "", .table = "units", .view = kPeriod},
      {.name = "site-units", .summary = "", .table = "units", .view = kUnits},
      {.name = "site-unit", .summary = "", .table = "history", .view = kUnit},
      {.name = "site-people", .summary = "", .table = "people", .view = kPeople},
      {.name = "site-person", .summary = "", .table = "history", .view = kPerson},
      {.name = "site-awards", .summary = "", .table = "awards", .view = kAwards},
      {.name = "site-award", .summary = "", .table = "awards", .view = kAward},
  };
  return pages;
}

}  // namespace campaign
