// Submissions: the latest round reported by each participant for each period.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign {
namespace {

/// The latest round with a sheet; missing when there is no sheet.
Value latest_round(const SubjectSheets& sheets) {
  for (const Round round : {Round::final, Round::appraised, Round::self})
    if (sheets.has_own(round)) return Value::word(round);
  return {};
}

Value submission_row(const ReportContext& context, AppliesTo kind, const Participant& who,
                     const std::vector<SheetPeriod>& periods) {
  Value::List by_period;
  int64_t handed_in = 0, expected = 0;
  for (const auto& sheet : periods) {
    const Period& period = sheet.period;
    const auto& sheets = context.evaluation.scores.marks().sheets(who.id(), period);
    handed_in += sheets.handed_in();
    const auto& campaign = context.evaluation.campaign;
    const bool asked = asks_for_sheets(campaign, criteria_of(campaign, who, period.last), sheet);
    const bool due = asked && takes_part(context.evaluation.index, who, period);
    expected += due;
    const bool away = asked && !due && belongs(campaign, who, period);
    by_period.push_back(
        Value::Record{{"period", period}, {"round", latest_round(sheets)}, {"away", away}});
  }
  return Value::Record{{"id", who.id().text},
                       {"name", who.name()},
                       {"applies-to", Value::word(kind)},
                       {"namesake", pieces::has_namesake(context, who)},
                       {"unit", pieces::unit_name(context, who)},
                       {"handed-in", Value::count(handed_in)},
                       {"expected", Value::count(expected)},
                       {"periods", std::move(by_period)}};
}

void add_rows(const ReportContext& context, AppliesTo kind, const std::vector<SheetPeriod>& periods,
              Value::List& rows) {
  if (!has_criteria(context.evaluation.campaign, kind, context.query.period)) return;
  for (const auto& who : participants(context.evaluation.index, kind, context.query.period))
    if (context.selection.shows_subject(who.id()))
      rows.push_back(submission_row(context, kind, who, periods));
}

/// How many of those due have a mark of the criterion.
Value marked_in(const ReportContext& context, const Criterion& criterion,
                const SheetPeriod& sheet) {
  const Period& period = sheet.period;
  const auto& campaign = context.evaluation.campaign;
  int64_t due = 0, marked = 0;
  const bool stands =
      sheet.marks(criterion) && criterion.in_force.contains(plan_day(campaign, period.last));
  for (const auto& who : participants(context.evaluation.index, criterion.applies_to, period)) {
    if (!stands || !context.selection.shows_subject(who.id())) continue;
    ++due;
    marked += static_cast<bool>(
        context.evaluation.scores.marks().sheets(who.id(), period).standing(*criterion.id));
  }
  return Value::Record{{"period", period},
                       {"marked", Value::count(marked)},
                       {"expected", due > 0 ? Value::count(due) : Value()}};
}

/// A row for each criterion that a unit marks for others.
Value scorers(const ReportContext& context, const std::vector<SheetPeriod>& periods) {
  Value::List rows;
  for (const auto& one : context.evaluation.campaign.criteria) {
    if (!one.scored_by || one.group || !one.in_force.overlaps(context.query.period)) continue;
    Value::List by_period;
    for (const auto& period : periods) by_period.push_back(marked_in(context, one, period));
    rows.push_back(
        Value::Record{{"unit", context.evaluation.index.name(**one.scored_by, context.day)},
                      {"criterion", one.title},
                      {"periods", std::move(by_period)}});
  }
  return rows;
}

/// The reporting periods, and the longer ones for which somebody hands in a sheet.
std::vector<SheetPeriod> sheets_expected(const ReportContext& context) {
  const auto& campaign = context.evaluation.campaign;
  auto periods = sheet_periods(campaign, context.query.period);
  std::erase_if(periods, [&](const SheetPeriod& one) {
    return one.every && std::none_of(campaign.criteria.begin(), campaign.criteria.end(),
                                     [&](const Criterion& part) { return one.marks(part); });
  });
  return periods;
}

}  // namespace

Value report::submissions(const ReportContext& context) {
  const auto periods = sheets_expected(context);
  Value view = pieces::head(context);
  Value::List steps, rows;
  Value shown = Value::Record{};
  for (const auto& one : periods) steps.push_back(Value::Record{{"period", one.period}});
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person}) {
    const size_t before = rows.size();
    add_rows(context, kind, periods, rows);
    shown.set(std::string(word_of(kind)), rows.size() > before);
  }
  view.set("shown", std::move(shown));
  view.set("facts", pieces::facts(context));
  if (const auto& plan = context.evaluation.campaign.plan; plan->reporting && !periods.empty())
    view.set("due", due_date(**plan->reporting, periods.back().period));
  view.set("several", steps.size() > 1);
  view.set("steps", std::move(steps));
  view.set("submissions", std::move(rows));
  view.set("scorers", scorers(context, periods));
  view.set("not-reported", pieces::not_reported(context));
  view.set("absent", pieces::absent(context));
  return view;
}

}  // namespace campaign
