// Describes criteria, bonuses, penalties, contents, indicators and grades for `campaign show`.
#include "base/overloaded.hpp"
#include "inventory/detail_parts.hpp"

namespace campaign::details {
namespace {

Value points(const std::optional<Located<Points>>& value) {
  return value ? Value::figure(**value) : Value();
}

Value every(const std::optional<Located<Step>>& step) {
  return step ? Value::word(**step) : Value();
}

const Criterion* parent(const Campaign& campaign, const Criterion& one) {
  return one.parent < 0 ? nullptr : &campaign.criteria[static_cast<size_t>(one.parent)];
}

Value criteria_below(const Campaign& campaign, const Criterion& group) {
  Value::List rows;
  for (const auto& one : campaign.criteria)
    if (parent(campaign, one) == &group)
      rows.push_back(Value::Record{
          {"id", one.id->text}, {"title", one.title}, {"maximum", points(one.maximum)}});
  return rows;
}

struct GivenMark {
  const SubjectMarks& to;
  const Mark& mark;
};

/// The marks of a sheet for one criterion.
std::vector<GivenMark> marks_in(const ScoreSheet& sheet, const CriterionId& criterion) {
  std::vector<GivenMark> found;
  for (const auto& subject : sheet.subjects) {
    for (const auto& mark : subject.marks)
      if (*mark.criterion == criterion) found.push_back({subject, mark});
  }
  return found;
}

/// The number of marks of the criterion in each sheet, and the place of the first.
Value sheets_with(const Campaign& campaign, const CriterionId& criterion) {
  Value::List rows;
  for (const auto& sheet : campaign.sheets) {
    const auto marks = marks_in(sheet, criterion);
    if (marks.empty()) continue;
    rows.push_back(Value::Record{{"period", *sheet.period},
                                 {"round", Value::word(*sheet.round)},
                                 {"marks", Value::count(static_cast<int64_t>(marks.size()))},
                                 {"declared", place(marks.front().mark.criterion.span)}});
  }
  return rows;
}

Value times(const Mark& mark) {
  return std::visit(Overloaded{[](Points given) { return Value::figure(given); },
                               [](Judgement given) { return Value::word(given); }},
                    *mark.given);
}

/// Every single mark of a bonus or penalty, with its subject; there are few.
Value marks_of(const DescribeContext& context, const CriterionId& id) {
  Value::List rows;
  for (const auto& sheet : context.evaluation.campaign.sheets)
    for (const auto& [to, mark] : marks_in(sheet, id))
      rows.push_back(Value::Record{{"period", *sheet.period},
                                   {"round", Value::word(*sheet.round)},
                                   {"subject", context.evaluation.index.name(*to.subject)},
                                   {"times", times(mark)},
                                   {"declared", place(mark.criterion.span)}});
  return rows;
}

Value indicators_of(const Campaign& campaign, const Content& content) {
  Value::List rows;
  for (const auto& one : campaign.indicators)
    if (one.content && **one.content == *content.id)
      rows.push_back(Value::Record{{"id", one.id->text}, {"title", one.title}});
  return rows;
}

Value figures_for(const DescribeContext& context, const Indicator& indicator) {
  Value::List rows;
  for (const auto& sheet : context.evaluation.campaign.figures) {
    for (const auto& [id, value] : sheet.values)
      if (*id == *indicator.id)
        rows.push_back(Value::Record{
            {"period", *sheet.period},
            {"unit", sheet.unit ? Value(context.evaluation.index.name(**sheet.unit)) : Value()},
            {"value", Value::figure(*value)},
            {"declared", place(id.span)}});
  }
  return rows;
}

}  // namespace

Value::Record criterion(const DescribeContext& context, const Criterion& one) {
  const auto& campaign = context.evaluation.campaign;
  const auto* group = parent(campaign, one);
  const auto by_id = [&](const Achievement& a) { return a.criterion && **a.criterion == *one.id; };
  const bool leaf = !one.group;
  return {{"id", one.id->text},
          {"title", one.title},
          {"group", group ? Value(group->title) : Value()},
          {"applies-to", Value::word(one.applies_to)},
          {"plan", one.plan},
          {"maximum", points(one.maximum)},
          {"weight", one.weight ? Value((*one.weight)->written) : Value()},
          {"floor", one.floor ? Value((*one.floor)->message()) : Value()},
          {"evidence", leaf ? Value::word(one.evidence) : Value()},
          {"when-not-applicable",
           one.when_not_applicable ? Value::word(**one.when_not_applicable) : Value()},
          {"default", Value::word(one.unmarked)},
          {"scored-by",
           one.scored_by ? Value(context.evaluation.index.name(**one.scored_by)) : Value()},
          {"every", every(one.every)},
          {"in-force", unless_always(one.in_force)},
          {"declared", place(one.id.span)},
          {"criteria", criteria_below(campaign, one)},
          {"score-sheets", sheets_with(campaign, *one.id)},
          {"achievements", achievements(context, by_id)}};
}

Value comma_words(const std::vector<AppliesTo>& kinds) {
  Value::List list;
  for (const auto kind : kinds) list.push_back(Value::word(kind));
  return list.empty() ? Value() : Value(std::move(list));
}

Value::Record adjustment(const DescribeContext& context, const Adjustment& one) {
  return {{"id", one.id->text},
          {"title", one.title},
          {"applies-to", comma_words(one.applies_to)},
          {"points", Value::figure(*one.points)},
          {"at-most", one.most ? Value::figure(*one.most) : Value()},
          {"limit", one.limit ? Value::figure(*one.limit) : Value()},
          {"inside-total", one.inside_total},
          {"disqualifies", one.penalty ? Value(one.disqualifies) : Value()},
          {"every", every(one.every)},
          {"in-force", unless_always(one.in_force)},
          {"declared", place(one.id.span)},
          {"marks", marks_of(context, *one.id)}};
}

Value::Record content(const DescribeContext& context, const Content& one) {
  const auto by_id = [&](const Achievement& a) { return a.content && **a.content == *one.id; };
  return {{"id", one.id->text},
          {"title", one.title},
          {"plan", one.plan},
          {"declared", place(one.id.span)},
          {"indicators", indicators_of(context.evaluation.campaign, one)},
          {"achievements", achievements(context, by_id)}};
}

Value::Record indicator(const DescribeContext& context, const Indicator& one) {
  return {{"id", one.id->text},
          {"title", one.title},
          {"measure", one.measure},
          {"target", one.target ? Value::figure(**one.target) : Value()},
          {"better", Value::word(one.better)},
          {"content", one.content},
          {"sums", one.sums},
          {"declared", place(one.id.span)},
          {"figures", figures_for(context, one)}};
}

Value::Record grade(const DescribeContext&, const Grade& one) {
  const auto share = [](const std::optional<Ratio>& value) {
    return value ? Value(percent(*value)) : Value();
  };
  const auto& quota = one.quota;
  return {{"id", one.id->text},
          {"title", one.title},
          {"from", Value::figure(*one.from)},
          {"until", points(one.until)},
          {"in-force", unless_always(one.in_force)},
          {"of", one.of == GradeOf::campaign ? Value::word(one.of) : Value()},
          {"floor", share(one.floor)},
          {"quota", quota && quota->number ? Value::count(*quota->number)
                                           : share(quota ? quota->share : std::nullopt)},
          {"quota-of", quota ? quota->of : std::nullopt},
          {"rounding", quota && quota->share ? Value::word(quota->rounding) : Value()},
          {"at-least", quota && quota->at_least > 0 ? Value::count(quota->at_least) : Value()},
          {"declared", place(one.id.span)}};
}

}  // namespace campaign::details
