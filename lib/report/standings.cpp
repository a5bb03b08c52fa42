// Standings as rows of a view: rank and change, totals by step, sum, average, grade.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "model/on_day.hpp"
#include "report/pieces.hpp"
#include "score/rank.hpp"

namespace campaign::pieces {
namespace {

/// The step of columns, never shorter than the plan's reporting periods.
Step column_step(const ReportContext& context) {
  return std::max(reporting_step(context.evaluation.campaign), context.query.by);
}

/// Steps cut to their reporting periods within the query: a quarter with one month in the campaign
/// is headed by that month.
std::vector<Period> columns(const ReportContext& context) {
  const Step step = column_step(context);
  std::vector<Period> list;
  for (const auto& one : reporting_periods(context.evaluation.campaign, context.query.period)) {
    const bool continues =
        !list.empty() && step_of(list.back().first, step) == step_of(one.first, step);
    if (continues)
      list.back().last = one.last;
    else
      list.push_back(one);
  }
  return list;
}

/// Achievements in the period of the report.
struct Work {
  int64_t achievements = 0, with_evidence = 0, exemplars = 0;
};

/// By id of the subject; a unit's include those of its people at that time.
using WorkBySubject = std::unordered_map<std::string_view, Work>;

WorkBySubject work_by_subject(const ReportContext& context) {
  WorkBySubject work;
  for (const auto& one : context.evaluation.campaign.achievements) {
    if (!context.query.period.overlaps(*one.when) || !context.selection.shows(one)) continue;
    std::set<std::string_view> subjects;
    for (const auto& id : one.subjects) {
      subjects.insert(id->text);
      const auto* person = context.evaluation.index.person(*id);
      const auto* unit = person ? unit_on(*person, one.when->last) : nullptr;
      if (unit) subjects.insert((*unit)->text);
    }
    for (const auto id : subjects) {
      auto& counts = work[id];
      ++counts.achievements;
      counts.with_evidence += !one.evidence.empty();
      counts.exemplars += one.exemplar;
    }
  }
  return work;
}

/// Ranks gained (`up`) or lost (`down`) since the period before; both missing without two ranks.
void set_change(Value& row, std::optional<int> now, std::optional<int> before) {
  const int gained = now && before ? *before - *now : 0;
  row.set("up", gained > 0 ? Value::count(gained) : Value());
  row.set("down", gained < 0 ? Value::count(-gained) : Value());
}

/// The total of a column; of a reporting period its own, without what is marked once in a longer
/// one that it may be all of.
std::optional<Points> step_total(const Scores& scores, const Standing& standing,
                                 const Period& step) {
  for (const auto& one : standing.periods)
    if (!one.every && one.period == step) return one.total;
  const auto* found = scores.standing(standing.who, step);
  return found ? found->total : std::nullopt;
}

/// The total of each step, by the criteria of its end; missing where the subject took no part.
Value by_steps(const Scores& scores, const Standing& standing, const std::vector<Period>& steps) {
  Value::List list;
  for (const auto& step : steps) {
    const auto total = step_total(scores, standing, step);
    list.push_back(
        Value::Record{{"period", step}, {"total", total ? Value::points(*total) : Value()}});
  }
  return list;
}

/// The rank in the period before, unless the subject was scored by other criteria or in another
/// block then.
std::optional<int> rank_before(const ReportContext& context, const Standing& standing) {
  const auto previous = period_compared(context);
  const auto* before =
      previous ? context.evaluation.scores.standing(standing.who, *previous) : nullptr;
  if (!before || before->kind != standing.kind) return std::nullopt;
  const bool in_blocks = is_ranked_in_blocks(context.evaluation.campaign, standing.kind);
  return in_blocks && before->block != standing.block ? std::nullopt : before->rank;
}

Value points(const std::optional<Points>& points) {
  return points ? Value::points(*points) : Value();
}

/// What is marked once in each quarter or year and added; missing where the period holds none.
Value marked_once(const Standing& standing, Step step) {
  for (const auto& part : standing.parts)
    if (part.every == step) return Value::points(part.points);
  return {};
}

Value standing_row(const ReportContext& context, const Standing& standing) {
  const bool disqualified = standing.disqualified_by() != nullptr;
  return Value::Record{
      {"rank", standing.rank ? Value::count(*standing.rank) : Value()},
      {"shared", standing.shared_rank},
      {"id", standing.who.id().text},
      {"name", standing.who.name()},
      {"namesake", has_namesake(context, standing.who)},
      {"unit", unit_name(context, standing.who)},
      {"block", standing.block ? Value(standing.block->title) : Value()},
      {"position",
       standing.who.person ? Value(position_on(*standing.who.person, context.day)) : Value()},
      {"of-quarters", marked_once(standing, Step::quarter)},
      {"of-years", marked_once(standing, Step::year)},
      {"sum", points(standing.sum)},
      {"average", points(standing.average)},
      {"total", points(standing.total)},
      {"grade", standing.grade ? Value(standing.grade->title) : Value()},
      {"provisional", standing.provisional && !standing.ended},
      {"incomplete", standing.total.has_value() && !standing.unscored.empty()},
      {"disqualified", disqualified}};
}

/// How often qualitative criteria that pass the filters had this outcome, over all periods; missing
/// when nothing was reported.
Value times(const ReportContext& context, const Standing& standing, Outcome outcome) {
  int64_t count = 0;
  bool reported = false;
  for (const auto& period : standing.periods) {
    reported |= period.reported;
    count += std::count_if(period.criteria.begin(), period.criteria.end(), [&](const auto& one) {
      return one.outcome == outcome && context.selection.shows(*one.criterion);
    });
  }
  return reported ? Value::count(count) : Value();
}

void set_work(Value& row, const ReportContext& context, const Standing& standing,
              const WorkBySubject& by_subject) {
  const auto found = by_subject.find(standing.who.id().text);
  const Work work = found == by_subject.end() ? Work() : found->second;
  row.set("met", times(context, standing, Outcome::met));
  row.set("not-met", times(context, standing, Outcome::not_met));
  row.set("achievements", Value::count(work.achievements));
  row.set("with-evidence", Value::count(work.with_evidence));
  row.set("exemplars", Value::count(work.exemplars));
}

}  // namespace

void set_columns(Value& view, const ReportContext& context) {
  const auto shown = columns(context);
  const auto all = sheet_periods(context.evaluation.campaign, context.query.period);
  const auto count = [&](const std::optional<Step>& every) {
    return static_cast<size_t>(std::count_if(
        all.begin(), all.end(), [&](const SheetPeriod& one) { return one.every == every; }));
  };
  Value::List steps;
  for (const auto& one : shown) steps.push_back(Value::Record{{"period", one}});
  view.set("steps", std::move(steps));
  view.set("several", shown.size() > 1);
  view.set("merged", shown.size() < count(std::nullopt));
  view.set("by-quarter", column_step(context) < Step::quarter && count(Step::quarter) > 0);
  view.set("by-year", column_step(context) < Step::year && count(Step::year) > 0);
}

Value standings(const ReportContext& context, AppliesTo kind, size_t most) {
  Value::List rows;
  const auto& list = context.evaluation.scores.standings(kind, context.query.period);
  const auto steps = columns(context);
  const auto work = work_by_subject(context);
  for (const auto& one : list) {
    if (rows.size() == most) break;
    if (!context.selection.shows_subject(one.who.id())) continue;
    Value entry = standing_row(context, one);
    set_work(entry, context, one, work);
    set_change(entry, one.rank, rank_before(context, one));
    entry.set("steps", by_steps(context.evaluation.scores, one, steps));
    rows.push_back(std::move(entry));
  }
  return rows;
}

}  // namespace campaign::pieces
