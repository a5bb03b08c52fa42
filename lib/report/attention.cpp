// What to review before signing: lists by kind; the text is in the template.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// Collects the lists from standings.
class AttentionLists {
 public:
  explicit AttentionLists(const ReportContext& context)
      : index_(context.evaluation.index), day_(context.day) {}

  void add(const Standing& standing) {
    const auto& name = standing.who.name();
    if (const auto* by = standing.disqualified_by())
      disqualified_.push_back(Value::Record{{"name", name}, {"reason", by->adjustment->title}});
    if (standing.ended) add_ended(*standing.who.unit, name);
    if (standing.provisional) provisional_.push_back(name);
    if (standing.total && !standing.unscored.empty())
      incomplete_.push_back(Value::Record{{"name", name}, {"periods", periods(standing.unscored)}});
    for (const auto& obstacle : standing.obstacles) add(standing, obstacle);
    for (const auto& period : standing.periods) add(standing, period);
  }

  Value view() && {
    const bool nothing = disqualified_.empty() && ended_.empty() && provisional_.empty() &&
                         incomplete_.empty() && ties_.empty() && floors_.empty() &&
                         not_met_.empty() && full_.empty();
    return Value::Record{{"disqualified", std::move(disqualified_)},
                         {"ended", std::move(ended_)},
                         {"provisional", std::move(provisional_)},
                         {"incomplete", std::move(incomplete_)},
                         {"full", std::move(full_)},
                         {"ties", std::move(ties_)},
                         {"below-floor", std::move(floors_)},
                         {"not-met", std::move(not_met_)},
                         {"nothing", nothing}};
  }

 private:
  static Value periods(const std::vector<Period>& list) {
    Value::List values;
    for (const auto& one : list) values.push_back(one);
    return values;
  }

  void add_ended(const Unit& unit, const std::string& name) {
    Value::List successors;
    for (const auto& one : unit.succeeded_by) successors.emplace_back(index_.name(*one, day_));
    ended_.push_back(Value::Record{{"name", name},
                                   {"day", unit.until},
                                   {"merged", successors.size() == 1},
                                   {"successors", std::move(successors)}});
  }

  void add(const Standing& standing, const GradeObstacle& obstacle) {
    if (obstacle.kind == GradeObstacle::Kind::tie_at_quota) add_tie(standing, obstacle);
    if (obstacle.kind == GradeObstacle::Kind::quota_full) add_full(standing.kind, obstacle);
    if (obstacle.kind == GradeObstacle::Kind::below_floor)
      floors_.push_back(
          Value::Record{{"name", standing.who.name()},
                        {"grade", obstacle.grade->title},
                        {"criterion", obstacle.criterion->title},
                        {"share", Value::figure((obstacle.share * Ratio(100)).rounded())},
                        {"floor", Value::figure((*obstacle.grade->floor * Ratio(100)).rounded())}});
  }

  /// One row for those who share a place, with all names.
  void add_tie(const Standing& standing, const GradeObstacle& obstacle) {
    Value row = Value::Record{{"name", standing.who.name()},
                              {"applies-to", Value::word(standing.kind)},
                              {"grade", obstacle.grade->title},
                              {"places", Value::count(obstacle.places)},
                              {"total", Value::points(*standing.total)}};
    for (auto& known : ties_) {
      const std::string names = plain(*known.find("name"));
      Value same = known;
      same.set("name", standing.who.name());
      if (same == row) return known.set("name", names + ", " + standing.who.name());
    }
    ties_.push_back(std::move(row));
  }

  /// One row for each grade, not for each subject.
  Value title_of(const GradeId& id) const {
    const auto* grade = find_grade(index_.campaign(), id.text, day_);
    return grade ? Value(grade->title) : Value();
  }

  void add_full(AppliesTo kind, const GradeObstacle& obstacle) {
    const auto& share = obstacle.grade->quota->share;
    const auto& of = obstacle.grade->quota->of;
    const int least = obstacle.grade->quota->at_least;
    const bool together = *obstacle.grade->quota->per == QuotaPer::all && kind != AppliesTo::unit;
    Value row =
        Value::Record{{"applies-to", Value::word(together ? AppliesTo::person : kind)},
                      {"together", together},
                      {"grade", obstacle.grade->title},
                      {"quota", share ? Value::figure((*share * Ratio(100)).rounded()) : Value()},
                      {"base", Value::count(obstacle.base)},
                      {"at-least", least > 0 ? Value::count(least) : Value()},
                      {"block", obstacle.block ? Value(obstacle.block->title) : Value()},
                      {"of", of ? title_of(**of) : Value()},
                      {"on-self-scores", obstacle.on_self_scores},
                      {"places", Value::count(obstacle.places)},
                      {"no-place", obstacle.places == 0},
                      {"candidates", Value::count(obstacle.candidates)}};
    if (std::find(full_.begin(), full_.end(), row) == full_.end()) full_.push_back(std::move(row));
  }

  void add(const Standing& standing, const PeriodScore& period) {
    for (const auto& one : period.criteria)
      if (one.outcome == Outcome::not_met)
        not_met_.push_back(Value::Record{{"name", standing.who.name()},
                                         {"criterion", one.criterion->title},
                                         {"period", period.period}});
  }

  const Index& index_;
  const Date& day_;
  Value::List disqualified_, ended_, provisional_, incomplete_, full_, ties_, floors_, not_met_;
};

/// The indicators whose entry `what` is true.
Value::List indicators_that_are(const char* what, const Value& indicators) {
  Value::List found;
  if (const auto* list = indicators.get<Value::List>())
    for (const auto& one : *list)
      if (one.find(what)->truthy()) found.push_back(one);
  return found;
}

}  // namespace

Value attention(const ReportContext& context, const Value& indicators) {
  AttentionLists lists(context);
  for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
    for (const auto& standing : context.evaluation.scores.standings(kind, context.query.period))
      if (context.selection.shows_subject(standing.who.id())) lists.add(standing);
  Value view = std::move(lists).view();
  view.set("warnings", context.query.warnings == 0
                           ? Value()
                           : Value::count(static_cast<int64_t>(context.query.warnings)));
  bool nothing = view.find("nothing")->truthy();
  for (const auto& [name, what] : {std::pair("missed", "missed"), {"unreported", "incomplete"}}) {
    auto list = indicators_that_are(what, indicators);
    nothing &= list.empty();
    view.set(name, std::move(list));
  }
  view.set("nothing", nothing);
  return view;
}

}  // namespace campaign::pieces
