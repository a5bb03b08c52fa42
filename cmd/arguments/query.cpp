// The options of a query, shared by several commands.
#include "arguments/query.hpp"

#include "arguments/filters.hpp"
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"

namespace campaign {

namespace {

/// From this year to the last of the period; three years without one.
Period years_ahead(const Period& asked, const Date& today, bool given) {
  constexpr int kYears = 3, kMostYears = 20;
  const int last = given ? asked.last.year : today.year + kYears - 1;
  if (asked.last.year < today.year || last >= today.year + kMostYears)
    throw UsageError(
        say("{} is not among the {} years from {} on", asked.text(), kMostYears, today.year));
  return {{today.year, 1, 1}, {last, 12, 31}};
}

}  // namespace

void QueryOptions::declare_period(Options& options) {
  options.value(period, "-p,--period", tr("PERIOD"),
                tr("2021-09, 2021-Q3, 2021-H2, 2021, A..B, this-month, last-month, last-quarter, "
                   "campaign; without it the last reporting period that has ended"));
}

void QueryOptions::declare_by(Options& options) {
  options.choice(by, "--by", enum_names<Step>(), tr("the columns of a table by time"));
}

Query QueryOptions::query(const std::vector<std::string>& filters, const Workspace& workspace,
                          Environment& environment, ReportPeriod lies_in) const {
  const auto& campaign = workspace.campaign();
  auto query = workspace.query();
  query.filters = filters_named(filters, campaign);
  query.period = period || lies_in == ReportPeriod::campaign
                     ? period_named(period, campaign, query.today)
                     : step_of(query.today, Step::year);
  query.by = meant_by<Step>(by).value_or(Step::month);
  if (lies_in == ReportPeriod::ahead)
    query.period = years_ahead(query.period, query.today, period.has_value());
  if (lies_in != ReportPeriod::campaign) return query;
  if (!campaign.plan->period->overlaps(query.period))
    throw UsageError(
        say("{} is outside the campaign's period {}", query.period, *campaign.plan->period));
  if (reporting_periods(campaign, query.period).empty())
    environment.err
        << say("{} holds no whole reporting period of the campaign, so it has no scores",
               query.period)
        << '\n';
  return query;
}

}  // namespace campaign
