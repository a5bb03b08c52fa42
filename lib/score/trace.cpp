// The explanation of a standing: periods, aggregate, grade and rank.
#include "score/trace.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "model/word_labels.hpp"
#include "score/rank.hpp"

namespace campaign {
namespace {

Message aggregate_label(Aggregate aggregate) {
  switch (aggregate) {
    case Aggregate::average:
      return tr("average of the periods");
    case Aggregate::sum:
      return tr("sum of the periods");
    case Aggregate::latest:
      return tr("the latest period counts");
  }
  return {};
}

Message part_label(const std::optional<Step>& every) {
  return every ? say("what is marked once in each {}", word_label(word_of(*every)))
               : tr("the reporting periods");
}

/// The rule that gives the places.
Trace trace_quota(const GradeObstacle& obstacle, AppliesTo kind, const Campaign& campaign) {
  const auto& quota = *obstacle.grade->quota;
  Message what = quota.number ? say("the quota is {}", *quota.number)
                              : say("the quota is {} of {}", percent(*quota.share), obstacle.base);
  const auto* of =
      quota.of ? find_grade(campaign, (*quota.of)->text, obstacle.grade->in_force.first) : nullptr;
  if (of)
    what = say("the quota is {} of those who have {} in the end", percent(*quota.share), of->title);
  if (obstacle.block) what += ", " + say("in {}", obstacle.block->title);
  if (*quota.per == QuotaPer::all && kind != AppliesTo::unit)
    what += ", " + tr("leaders and people together");
  if (quota.at_least > 0) what += ", " + say("at least {}", quota.at_least);
  return {.what = std::move(what), .where = obstacle.grade->span};
}

Trace trace_obstacle(const GradeObstacle& obstacle, AppliesTo kind, const Campaign& campaign) {
  using Kind = GradeObstacle::Kind;
  Trace trace{.where = obstacle.grade->from.span};
  const auto& title = obstacle.grade->title;
  switch (obstacle.kind) {
    case Kind::below_floor:
      trace.what =
          say("not {}: \"{}\" reached {}, and at least {} of every criterion is asked", title,
              obstacle.criterion->title, percent(obstacle.share), percent(*obstacle.grade->floor));
      break;
    case Kind::quota_full:
      trace.what = say("not {}: {} have the points, and the quota leaves places for {}", title,
                       obstacle.candidates, obstacle.places);
      trace.parts.push_back(trace_quota(obstacle, kind, campaign));
      break;
    case Kind::tie_at_quota:
      trace.what = say("not {} yet: equal totals at the last of {} places; somebody must decide",
                       title, obstacle.places);
      trace.parts.push_back(trace_quota(obstacle, kind, campaign));
      break;
  }
  if (obstacle.kind != Kind::below_floor && obstacle.on_self_scores)
    trace.parts.push_back(
        {.what = tr("provisional: some of those who have the points have self-scores only")});
  return trace;
}

/// The first criterion that has no points in so short a period.
Trace trace_too_short(const Campaign& campaign, const Standing& standing) {
  Trace trace{.what = tr("no grade: some criteria are marked once in a longer period")};
  for (const auto& one : campaign.criteria)
    if (one.every && one.maximum && one.applies_to == standing.kind &&
        one.in_force.contains(plan_day(campaign, standing.period.last)))
      return trace.parts.push_back(
                 {.what = say("\"{}\": every {}", one.title, word_label(word_of(**one.every))),
                  .where = one.every->span}),
             trace;
  return trace;
}

/// Who was away, joined late or was not scored has the sum of fewer periods.
void add_partial_sum(const Campaign& campaign, const Standing& standing,
                     std::vector<Trace>& parts) {
  const auto summed =
      std::count_if(standing.periods.begin(), standing.periods.end(),
                    [](const PeriodScore& one) { return !one.every && one.total.has_value(); });
  const auto all = std::ssize(reporting_periods(campaign, standing.period));
  if (campaign.plan->aggregate == Aggregate::sum && summed < all)
    parts.push_back(
        {.what = say("the sum is of {} of {} periods, and is graded as if it were of all", summed,
                     all)});
}

Trace trace_grade(const Scores& scores, const Standing& standing) {
  Trace trace{.what = tr("grade")};
  if (const auto* by = standing.disqualified_by()) {
    trace.amount = tr("none");
    trace.parts.push_back({.what = say("disqualified by \"{}\"", by->adjustment->title),
                           .where = by->used.mark->given.span});
    return trace;
  }
  if (standing.ended) return trace.amount = tr("none"), trace;
  trace.amount = standing.grade ? Value(standing.grade->title) : Value(tr("none"));
  const auto& grades = scores.campaign().grades;
  if (!standing.grade && !grades.empty() &&
      std::all_of(grades.begin(), grades.end(),
                  [](const Grade& one) { return one.of == GradeOf::campaign; }))
    trace.parts.push_back(
        {.what = tr("grades are given for the whole campaign only"), .where = grades.front().span});
  if (!standing.graded)
    trace.parts.push_back(trace_too_short(scores.campaign(), standing));
  else if (standing.graded != standing.total)
    trace.parts.push_back(
        {.what = tr("by the average of the periods"), .amount = Value::figure(*standing.graded)});
  if (standing.grade && standing.grade->of == GradeOf::campaign)
    add_partial_sum(scores.campaign(), standing, trace.parts);
  if (standing.grade)
    trace.parts.push_back(
        {.what = say("from {} points", *standing.grade->from), .where = standing.grade->from.span});
  for (const auto& obstacle : standing.obstacles)
    trace.parts.push_back(trace_obstacle(obstacle, standing.kind, scores.campaign()));
  return trace;
}

Message tie_break_label(const Scores& scores, const std::string& key) {
  if (key == "initiatives") return tr("recognised initiatives");
  if (key == "women-share") return tr("women first");
  const auto* criterion = scores.index().criterion(CriterionId{key});
  return criterion ? criterion->title : key;
}

void add_tie_break(const Scores& scores, const std::vector<Standing>& all, const Standing& standing,
                   bool in_block, std::vector<Trace>& parts) {
  const auto equals = std::count_if(all.begin(), all.end(), [&](const Standing& one) {
    return one.rank && one.total == standing.total && (!in_block || one.block == standing.block);
  });
  if (equals < 2) return;
  const auto& campaign = scores.campaign();
  parts.push_back({.what = campaign.tie_break.empty()
                               ? say("{} have this total, and the plan breaks no ties", equals)
                               : say("{} have this total; ties are broken by:", equals)});
  for (size_t i = 0; i < campaign.tie_break.size() && i < standing.tie_break.size(); ++i)
    parts.back().parts.push_back({.what = tie_break_label(scores, *campaign.tie_break[i]),
                                  .amount = Value::figure(standing.tie_break[i].rounded()),
                                  .where = campaign.tie_break[i].span});
}

/// Why a unit that has ended has no place.
Trace trace_end(const Index& index, const Unit& unit) {
  Trace trace{.what = say("the unit ended on {}", **unit.until), .where = unit.until->span};
  std::vector<Message> names;
  for (const auto& one : unit.succeeded_by) names.push_back(index.name(*one));
  if (!names.empty())
    trace.parts.push_back({.what = say("succeeded by {}; points do not go on", joined(names, ", ")),
                           .where = unit.succeeded_by.front().span});
  return trace;
}

Trace trace_place(const Scores& scores, const std::vector<Standing>& all,
                  const Standing& standing) {
  Trace trace{.what = tr("place")};
  const bool in_block = is_ranked_in_blocks(scores.campaign(), standing.kind);
  const auto placed = std::count_if(all.begin(), all.end(), [&](const Standing& one) {
    return one.rank && (!in_block || one.block == standing.block);
  });
  if (in_block)
    trace.parts.push_back({.what = standing.block ? say("in {}", standing.block->title)
                                                  : tr("among those in no block"),
                           .where = standing.block ? standing.block->id.span : Span()});
  if (standing.ended) trace.parts.push_back(trace_end(scores.index(), *standing.who.unit));
  if (!standing.rank) return trace.amount = tr("none"), trace;
  Message amount = say("{} of {}", *standing.rank, placed);
  if (standing.shared_rank) amount += tr(", shared");
  trace.amount = std::move(amount);
  add_tie_break(scores, all, standing, in_block, trace.parts);
  return trace;
}

}  // namespace

std::vector<Trace> trace_absences(const Index& index, const SubjectId& who, const Period& period) {
  std::vector<Trace> list;
  for (const auto* one : index.absences(who))
    if (one->period->overlaps(period))
      list.push_back(
          {.what = say("away, {}", *one->period),
           .amount = joined({word_label(word_of(*one->kind)), text_or_empty(one->document)}, ", "),
           .where = one->period.span});
  return list;
}

Trace trace(const Scores& scores, const std::vector<Standing>& all, const Standing& standing) {
  Trace whole{.what = say("{}, {}", standing.who.name(), standing.period),
              .amount = standing.total ? Value::figure(*standing.total) : Value(),
              .where = standing.who.span()};
  for (const auto& period : standing.periods)
    if (!period.every || period.reported || period.has_points())
      whole.parts.push_back(trace_period(scores, standing, period));
  for (auto& one : trace_absences(scores.index(), standing.who.id(), standing.period))
    whole.parts.push_back(std::move(one));
  if (standing.periods.size() > 1) {
    Trace sum{.what = aggregate_label(scores.campaign().plan->aggregate), .amount = whole.amount};
    for (const auto& period : standing.unscored)
      sum.parts.push_back({.what = say("{} has no total and is left out", period)});
    for (const auto& part : standing.parts)
      sum.parts.push_back({.what = part_label(part.every), .amount = Value::figure(part.points)});
    if (standing.bounded) sum.parts.push_back(trace_bounds(*standing.bounded));
    whole.parts.push_back(std::move(sum));
  }
  if (!standing.total) return whole;
  whole.parts.push_back(trace_grade(scores, standing));
  whole.parts.push_back(trace_place(scores, all, standing));
  return whole;
}

}  // namespace campaign
