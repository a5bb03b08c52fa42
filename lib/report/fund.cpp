// The fund of commendation by year: planned, paid, committed, left.
#include <algorithm>

#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign {
namespace {

/// Money of a year; the rest is missing when a prize is not known, or nothing is planned.
struct YearOfFund {
  int64_t planned = 0, prizes = 0, gifts = 0, committed = 0;
  int64_t without_money = 0;  ///< awards and nominations whose prize nobody knows
  bool recalled = false;      ///< some of it by law that is not verified
  bool is_planned = false;

  int64_t left() const { return planned - prizes - gifts - committed; }
};

/// What is left of a plan for a year can be said of the whole year only.
bool is_whole(const ReportContext& context, int year) {
  return context.query.period.contains(Period{{year, 1, 1}, {year, 12, 31}});
}

void add_awards(const ReportContext& context, int year, YearOfFund& fund) {
  for (const auto& one : pieces::decided_awards(context)) {
    if (one.day.year != year) continue;
    if (one.money)
      fund.prizes += *one.money;
    else
      ++fund.without_money;
    fund.recalled |= one.recalled;
  }
}

/// Nominations that wait for a decision are paid in the year of the report.
void add_nominations(const ReportContext& context, int year, YearOfFund& fund) {
  if (context.query.today.year != year || !is_whole(context, year)) return;
  for (const auto& one : pieces::open_nominations(context).list) {
    if (one.money)
      fund.committed += *one.money;
    else
      ++fund.without_money;
    fund.recalled |= one.recalled;
  }
}

Value year_row(const ReportContext& context, int year) {
  YearOfFund fund;
  for (const auto& one : context.evaluation.campaign.fund)
    if (one.year == year) fund.planned += one.planned->dong, fund.is_planned = true;
  for (const auto& one : context.evaluation.campaign.spending)
    if (one.date->year == year && context.query.period.contains(*one.date))
      fund.gifts += one.amount->dong;
  add_awards(context, year, fund);
  add_nominations(context, year, fund);
  const bool whole = is_whole(context, year);
  const bool knows_rest =
      whole && fund.is_planned && fund.without_money == 0 && !context.selection.asks_for_subjects();
  return Value::Record{{"year", std::to_string(year)},
                       {"planned", fund.is_planned ? Value::count(fund.planned) : Value()},
                       {"prizes", Value::count(fund.prizes)},
                       {"gifts", Value::count(fund.gifts)},
                       {"paid", Value::count(fund.prizes + fund.gifts)},
                       {"committed", Value::count(fund.committed)},
                       {"part", !whole},
                       {"left", knows_rest ? Value::count(fund.left()) : Value()},
                       {"overspent", knows_rest && fund.left() < 0},
                       {"without-money", pieces::count_if_any(fund.without_money)},
                       {"recalled", fund.recalled}};
}

Value sources(const ReportContext& context) {
  Value::List rows;
  const auto& period = context.query.period;
  for (const auto& one : context.evaluation.campaign.fund)
    if (one.year >= period.first.year && one.year <= period.last.year)
      rows.push_back(Value::Record{{"year", std::to_string(one.year)},
                                   {"from", one.from},
                                   {"planned", Value::count(one.planned->dong)}});
  return rows;
}

Value gifts(const ReportContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation.campaign.spending)
    if (context.query.period.contains(*one.date))
      rows.push_back(Value::Record{{"date", one.date},
                                   {"about", one.about},
                                   {"document", one.document},
                                   {"amount", Value::count(one.amount->dong)}});
  return rows;
}

}  // namespace

Value report::fund(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  Value::List years;
  for (int year = context.query.period.first.year; year <= context.query.period.last.year; ++year)
    years.push_back(year_row(context, year));
  view.set("years", std::move(years));
  view.set("sources", sources(context));
  view.set("gifts", gifts(context));
  view.set("awards", pieces::award_rows(context, pieces::decided_awards(context)));
  return view;
}

}  // namespace campaign
