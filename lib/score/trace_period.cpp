// The explanation of a period's total: by criterion and round, down to the lines of the data.
#include <algorithm>

#include "base/message.hpp"
#include "base/overloaded.hpp"
#include "model/on_day.hpp"
#include "score/trace.hpp"

namespace campaign {
namespace {

Message round_label(Round round) {
  switch (round) {
    case Round::self:
      return tr("self-score");
    case Round::appraised:
      return tr("appraised");
    case Round::final:
      return tr("final");
  }
  return {};
}

Value given(const Mark& mark) {
  return std::visit(Overloaded{[](Points points) { return Value::figure(points); },
                               [](Judgement word) { return Value::word(word); }},
                    *mark.given);
}

/// Every round in which the criterion was scored, the one that counts first.
std::vector<Trace> rounds(const SubjectSheets& sheets, const CriterionId& id,
                          const RoundMark& used) {
  std::vector<Trace> list;
  for (const Round round : {Round::final, Round::appraised, Round::self}) {
    const Mark* mark = sheets.find(id, round);
    if (!mark) continue;
    const auto label = round_label(round);
    list.push_back({.what = mark == used.mark ? say("{} (counts)", label) : label,
                    .amount = given(*mark),
                    .where = mark->given.span});
    if (mark->note) list.back().parts.push_back({.what = say("note: {}", *mark->note)});
    for (const auto& evidence : mark->evidence)
      list.back().parts.push_back({.what = say("evidence: {}", *evidence), .where = evidence.span});
  }
  return list;
}

Message amount(const CriterionScore& score) {
  const auto& criterion = *score.criterion;
  const Message of = criterion.maximum ? message_of(**criterion.maximum) : Message();
  switch (score.outcome) {
    case Outcome::points:
      return say("{} of {}", score.earned.rounded(), of);
    case Outcome::unmarked:
      return say("{} of {}, as nobody marked it", score.earned.rounded(), of);
    case Outcome::group:
      return say("{} of {}", score.earned.rounded(), score.possible.rounded());
    case Outcome::full:
      return say("{} of {}, not applicable: full", score.earned.rounded(), of);
    case Outcome::zero:
      return say("0 of {}, not applicable: zero", of);
    case Outcome::excluded:
      return tr("not applicable: left out");
    case Outcome::met:
      return tr("met");
    case Outcome::not_met:
      return tr("not met");
    case Outcome::missing:
      return tr("no score");
  }
  return {};
}

/// What the subject achieved on this criterion in the period, with its evidence.
void add_achievements(const Campaign& campaign, const Standing& standing, const Period& period,
                      const CriterionId& criterion, std::vector<Trace>& parts) {
  for (const auto& one : campaign.achievements) {
    const bool is_relevant = one.criterion && **one.criterion == criterion &&
                             period.overlaps(*one.when) &&
                             std::any_of(one.subjects.begin(), one.subjects.end(),
                                         [&](const auto& id) { return *id == standing.who.id(); });
    if (!is_relevant) continue;
    Trace achievement{.what = say("achievement {}: {}", one.id->text, one.title),
                      .where = one.id.span};
    for (const auto& evidence : one.evidence)
      achievement.parts.push_back({.what = say("evidence: {}", *evidence), .where = evidence.span});
    parts.push_back(std::move(achievement));
  }
}

void add_rules(const CriterionScore& score, std::vector<Trace>& parts) {
  const auto& criterion = *score.criterion;
  if (criterion.maximum)
    parts.push_back(
        {.what = score.outcome == Outcome::group ? tr("cap of the group") : tr("maximum"),
         .amount = message_of(**criterion.maximum) + (score.capped ? tr(" (applied)") : Message()),
         .where = criterion.maximum->span});
  if (criterion.in_force != kAlways)
    parts.push_back(
        {.what = tr("in force"), .amount = criterion.in_force, .where = criterion.id.span});
  if (criterion.weight)
    parts.push_back({.what = tr("weight"),
                     .amount = (*criterion.weight)->written,
                     .where = criterion.weight->span});
  if (criterion.floor && score.used)
    parts.push_back({.what = tr("floor"),
                     .amount = (*criterion.floor)->message(),
                     .where = criterion.floor->span});
  const bool left_out = score.outcome == Outcome::full || score.outcome == Outcome::zero ||
                        score.outcome == Outcome::excluded;
  if (criterion.when_not_applicable && left_out)
    parts.push_back({.what = tr("when not applicable"),
                     .amount = Value::word(**criterion.when_not_applicable),
                     .where = criterion.when_not_applicable->span});
  if (score.scaled)
    parts.push_back({.what = tr("scaled to the full maximum, because a criterion is left out")});
}

Trace trace_scored_by(const Index& index, const Criterion& criterion, const Period& period) {
  return {.what = say("marked by {}", index.name(**criterion.scored_by, period.last)),
          .where = criterion.scored_by->span};
}

Trace trace_criterion(const Scores& scores, const Standing& standing, const PeriodScore& period,
                      const CriterionScore& score) {
  const auto& id = *score.criterion->id;
  Trace trace{
      .what = score.criterion->title, .amount = amount(score), .where = score.criterion->id.span};
  const auto& sheets = scores.marks().sheets(standing.who.id(), period.period);
  trace.parts = rounds(sheets, id, score.used);
  add_rules(score, trace.parts);
  if (score.criterion->scored_by && !score.criterion->group)
    trace.parts.push_back(trace_scored_by(scores.index(), *score.criterion, period.period));
  add_achievements(scores.campaign(), standing, period.period, id, trace.parts);
  return trace;
}

Trace trace_adjustment(const AdjustmentScore& score) {
  const auto& adjustment = *score.adjustment;
  const std::string sign = adjustment.penalty ? "-" : "+";
  Trace trace{.what = adjustment.title, .where = adjustment.id.span};
  trace.amount = Message(sign) + message_of(score.amount);
  if (score.unconfirmed) {
    trace.amount = tr("claimed in the self-score only, not confirmed: does not count");
    trace.where = score.used.mark->given.span;
    return trace;
  }
  trace.parts.push_back({.what = adjustment.most
                                     ? say("marked with {}, from {} to {} points", score.times,
                                           *adjustment.points, *adjustment.most)
                                 : *adjustment.points == Points::whole(1)
                                     ? say("{} times 1 point", score.times)
                                     : say("{} times {} points", score.times, *adjustment.points),
                         .where = score.used.mark->given.span});
  if (score.limited)
    trace.parts.push_back({.what = tr("limit"),
                           .amount = message_of(*adjustment.limit) + tr(" (applied)"),
                           .where = adjustment.id.span});
  if (!adjustment.inside_total) trace.parts.push_back({.what = tr("counted outside the maximum")});
  if (adjustment.disqualifies && score.times > Points())
    trace.parts.push_back({.what = tr("takes away grade and place")});
  return trace;
}

/// The steps of the tree, children below their group.
class TreeTrace {
 public:
  TreeTrace(const Scores& scores, const Standing& standing, const PeriodScore& period)
      : scores_(scores), standing_(standing), period_(period) {}

  std::vector<Trace> below(int parent) {
    std::vector<Trace> parts;
    for (const auto& score : period_.criteria) {
      if (score.criterion->parent != parent) continue;
      Trace one = trace_criterion(scores_, standing_, period_, score);
      const auto& tree = scores_.campaign().criteria;
      for (auto& child : below(static_cast<int>(score.criterion - tree.data())))
        one.parts.push_back(std::move(child));
      parts.push_back(std::move(one));
    }
    return parts;
  }

 private:
  const Scores& scores_;
  const Standing& standing_;
  const PeriodScore& period_;
};

/// The post by which the period is scored, of somebody who has had several.
std::optional<Trace> trace_post(const Scores& scores, const Standing& standing,
                                const PeriodScore& score) {
  const auto* person = standing.who.person;
  if (!person || person->posts.size() < 2) return std::nullopt;
  const auto& post = post_on(*person, score.period.last);
  std::vector<Message> words;
  if (post.position) words.push_back(**post.position);
  if (post.unit) words.push_back(scores.index().name(**post.unit, score.period.last));
  return Trace{.what = say("by the post at its end: {}", joined(words, ", ")),
               .where = post.unit ? post.unit->span : person->id.span};
}

}  // namespace

Trace trace_bounds(const Ratio& bounded) {
  return {.what = bounded > Ratio() ? tr("with bonuses inside the total, at most the maximum")
                                    : tr("with penalties, not below 0"),
          .amount = message_of(bounded.rounded()) + tr(" (applied)")};
}

Trace trace_period(const Scores& scores, const Standing& standing, const PeriodScore& score) {
  Trace trace{.what = score.every ? say("marked once in {}", score.period) : Message(score.period),
              .amount = score.total ? Value::figure(*score.total) : Value()};
  if (!score.reported) {
    trace.amount = tr("not reported");
    return trace;
  }
  if (!score.total && score.missing()) trace.amount = tr("no total, because a score is missing");
  if (!score.total && !score.missing() && score.has_points())
    trace.amount = tr("no total, because every criterion with points is left out");
  trace.parts = TreeTrace(scores, standing, score).below(-1);
  if (auto post = trace_post(scores, standing, score)) trace.parts.push_back(std::move(*post));
  if (score.scaled)
    trace.parts.push_back(
        {.what = tr("scaled to the full maximum, because a criterion is left out")});
  for (const auto& adjustment : score.adjustments)
    if (adjustment.used) trace.parts.push_back(trace_adjustment(adjustment));
  if (score.bounded) trace.parts.push_back(trace_bounds(*score.bounded));
  if (score.provisional)
    trace.parts.push_back({.what = tr("provisional: some of it rests on self-scores only")});
  return trace;
}

}  // namespace campaign
