// Results by criterion: average, weakest subject, and how often it was met.
#include "report/pieces.hpp"

namespace campaign {
namespace {

/// The result of all subjects together on one criterion.
struct Tally {
  Ratio earned;
  Ratio possible;
  int64_t scored = 0, met = 0, not_met = 0, not_applicable = 0;
  const Standing* weakest = nullptr;
  Ratio weakest_share = {};

  void add(const Standing& standing, const Criterion& criterion) {
    for (const auto& period : standing.periods)
      for (const auto& one : period.criteria)
        if (one.criterion == &criterion) count(one);
    const auto [points, maximum] = standing.over_periods(criterion);
    if (maximum == Ratio()) return;
    earned = earned + points;
    possible = possible + maximum;
    const Ratio share = points / maximum;
    if (!weakest || share < weakest_share) weakest = &standing, weakest_share = share;
  }

 private:
  void count(const CriterionScore& score) {
    scored += score.used && score.outcome != Outcome::missing && score.outcome != Outcome::excluded;
    met += score.outcome == Outcome::met;
    not_met += score.outcome == Outcome::not_met;
    not_applicable += score.outcome == Outcome::full || score.outcome == Outcome::excluded ||
                      score.outcome == Outcome::zero;
  }
};

Value percent(const Ratio& part, const Ratio& whole) {
  return whole == Ratio() ? Value() : Value::points((part / whole * Ratio(100)).rounded());
}

Value average(const Tally& tally, const Criterion& criterion) {
  if (tally.possible == Ratio()) return {};
  return Value::points((tally.earned / tally.possible * Ratio::of(**criterion.maximum)).rounded());
}

Value criterion_row(const Criterion& criterion, const Tally& tally) {
  return Value::Record{
      {"id", criterion.id->text},
      {"title", criterion.title},
      {"in-force", unless_always(criterion.in_force)},
      {"applies-to", Value::word(criterion.applies_to)},
      {"plan", criterion.plan},
      {"maximum", criterion.maximum ? Value::figure(**criterion.maximum) : Value()},
      {"scored", Value::count(tally.scored)},
      {"average", criterion.maximum ? average(tally, criterion) : Value()},
      {"share", percent(tally.earned, tally.possible)},
      {"weakest", tally.weakest ? Value(tally.weakest->who.name()) : Value()},
      {"weakest-share",
       tally.weakest ? Value::figure((tally.weakest_share * Ratio(100)).rounded()) : Value()},
      {"met", Value::count(tally.met)},
      {"not-met", Value::count(tally.not_met)},
      {"not-applicable", Value::count(tally.not_applicable)}};
}

/// Who began to lead was scored by the other criteria before.
void add_criteria(const ReportContext& context, AppliesTo kind, Value::List& rows) {
  std::vector<const Standing*> standings;
  for (const AppliesTo of : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    if ((of == AppliesTo::unit) == (kind == AppliesTo::unit))
      for (const auto& one : context.evaluation.scores.standings(of, context.query.period))
        standings.push_back(&one);
  for (const auto& criterion : context.evaluation.campaign.criteria) {
    const bool leaf = criterion.applies_to == kind && !criterion.group &&
                      criterion.in_force.overlaps(context.query.period);
    if (!leaf || !context.selection.shows(criterion)) continue;
    Tally tally;
    for (const auto* standing : standings)
      if (context.selection.shows_subject(standing->who.id())) tally.add(*standing, criterion);
    rows.push_back(criterion_row(criterion, tally));
  }
}

}  // namespace

Value report::criteria(const ReportContext& context) {
  Value view = pieces::head(context);
  Value::List rows;
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    add_criteria(context, kind, rows);
  view.set("criteria", std::move(rows));
  return view;
}

}  // namespace campaign
