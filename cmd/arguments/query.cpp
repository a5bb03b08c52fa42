// The options of a query, shared by several commands.
#include "arguments/query.hpp"

#include "arguments/filters.hpp"
#include "arguments/period.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"

namespace campaign {

namespace {

constexpr int kYearsAhead = 3;

Period years_up_to(int last, const Date& today) { return {{today.year, 1, 1}, {last, 12, 31}}; }

/// From this year to the last of the period.
Period years_ahead(const Period& asked, const Date& today) {
  constexpr int kMostYears = 20;
  if (asked.last.year < today.year || asked.last.year >= today.year + kMostYears)
    throw UsageError(
        say("{} is not among the {} years from {} on", asked.text(), kMostYears, today.year));
  return years_up_to(asked.last.year, today);
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
    query.period = period ? years_ahead(query.period, query.today) : years_to_come(query.today);
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

Period QueryOptions::years_to_come(const Date& today) {
  return years_up_to(today.year + kYearsAhead - 1, today);
}

void QueryOptions::require_begun(const Query& query, const Workspace& workspace,
                                 Environment& environment) const {
  const Period& time = *workspace.campaign().plan->period;
  const Period& taken = query.period;
  if (!period && query.today < time.first)
    throw UsageError(
        say("the campaign begins on {}, and it is {} today: there is nothing to report yet",
            time.first, query.today));
  if (taken.first > query.today)
    throw UsageError(say("{} has not begun: it is {} today", taken.text(), query.today));
  if (period) return;
  if (time.last < query.today)
    environment.err << say("the campaign ended on {}: this is its last reporting period, {}; "
                           "`-p` takes another",
                           time.last, taken)
                    << '\n';
  else if (query.today <= taken.last)
    environment.err << say("no reporting period has ended yet: this is the first one, {}, as it "
                           "stands on {}",
                           taken, query.today)
                    << '\n';
}

}  // namespace campaign
