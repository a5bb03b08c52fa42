// Describes units, people and achievements for `campaign show`.
#include <algorithm>

#include "base/collation.hpp"
#include "inventory/detail_parts.hpp"
#include "inventory/unit_kind.hpp"
#include "model/on_day.hpp"

namespace campaign::details {
namespace {

Value share(const std::optional<Ratio>& value) { return value ? Value(percent(*value)) : Value(); }

Value name(const DescribeContext& context, const Located<SubjectId>* id) {
  return id ? Value(context.evaluation.index.name(**id, context.today)) : Value();
}

Value comma_list_of(const DescribeContext& context, const std::vector<Located<SubjectId>>& units) {
  std::string text;
  for (const auto& one : units)
    text += (text.empty() ? "" : ", ") + context.evaluation.index.name(*one);
  return text.empty() ? Value() : Value(text);
}

/// Of a renamed unit.
Value names_of(const Unit& unit) {
  Value::List rows;
  for (const auto& one : unit.names)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"name", one.name},
                                 {"from", one.from},
                                 {"declared", place(one.id.span)}});
  return rows;
}

/// With their times, when there is more than one.
Value heads_of(const DescribeContext& context, const Unit& unit) {
  Value::List rows;
  for (const auto& one : unit.heads)
    if (unit.heads.size() > 1)
      rows.push_back(Value::Record{{"id", one.person->text},
                                   {"name", context.evaluation.index.name(*one.person)},
                                   {"from", one.from},
                                   {"until", one.until}});
  return rows;
}

/// With their times, when there is more than one.
Value posts_of(const DescribeContext& context, const Person& person) {
  Value::List rows;
  for (const auto& one : person.posts)
    if (person.posts.size() > 1)
      rows.push_back(Value::Record{{"unit", name(context, one.unit ? &*one.unit : nullptr)},
                                   {"position", one.position},
                                   {"class", Value::word(one.person_class)},
                                   {"from", one.from},
                                   {"until", one.until},
                                   {"also", one.also}});
  return rows;
}

Value people_of(const DescribeContext& context, const Unit& unit) {
  std::vector<const Person*> found;
  for (const auto& one : context.evaluation.campaign.people)
    if (is_of_unit(one, *unit.id, context.today)) found.push_back(&one);
  const auto key = [](const Person* one) { return name_sort_key(*one->name, given_name(*one)); };
  std::stable_sort(found.begin(), found.end(),
                   [&](const Person* a, const Person* b) { return key(a) < key(b); });
  Value::List rows;
  for (const auto* one : found)
    rows.push_back(Value::Record{{"id", one->id->text},
                                 {"name", *one->name},
                                 {"position", position_on(*one, context.today)},
                                 {"status", Value::word(*one->status)}});
  return rows;
}

Value figures_of(const DescribeContext& context, const Unit& unit) {
  Value::List rows;
  for (const auto& sheet : context.evaluation.campaign.figures) {
    if (!sheet.unit || **sheet.unit != *unit.id) continue;
    Value::List values;
    for (const auto& [indicator, value] : sheet.values)
      values.push_back(
          Value::Record{{"indicator", indicator->text}, {"value", Value::figure(*value)}});
    rows.push_back(Value::Record{{"period", *sheet.period}, {"values", std::move(values)}});
  }
  return rows;
}

Value achievements_by(const DescribeContext& context, const SubjectId& subject) {
  return achievements(context,
                      [&](const Achievement& one) { return names_subject(one.subjects, subject); });
}

bool rests_on(const std::vector<Located<AchievementId>>& list, const Achievement& one) {
  return std::any_of(list.begin(), list.end(), [&](const auto& id) { return *id == *one.id; });
}

/// Awards and nominations based on the achievement.
Value uses_of(const DescribeContext& context, const Achievement& one) {
  Value::List rows;
  const auto add = [&](const char* section, const auto& use) {
    if (rests_on(use.achievements, one))
      rows.push_back(Value::Record{{"section", section},
                                   {"text", form_title(context.evaluation, *use.form) + ", " +
                                                context.evaluation.index.name(*use.subject)},
                                   {"declared", place(use.subject.span)}});
  };
  for (const auto& use : context.evaluation.campaign.awards) add("awards", use);
  for (const auto& use : context.evaluation.campaign.nominations) add("nominations", use);
  return rows;
}

Value block_title_of(const DescribeContext& context, const Unit& unit) {
  const auto* block = context.evaluation.index.block(*unit.id);
  return block ? Value(block->title) : Value();
}

}  // namespace

Value::Record unit(const DescribeContext& context, const Unit& one) {
  return {{"id", one.id->text},
          {"name", *name_on(one, context.today)},
          {"kind", unit_kind(context.evaluation.campaign, one)},
          {"class", Value::word(one.unit_class)},
          {"block", block_title_of(context, one)},
          {"order", one.order ? Value::count(*one.order) : Value()},
          {"head", name(context, head_on(one, context.today))},
          {"women-share", share(one.women_share)},
          {"from", one.from},
          {"until", one.until},
          {"declared", place(one.id.span)},
          {"succeeded-by", comma_list_of(context, one.succeeded_by)},
          {"names", names_of(one)},
          {"heads", heads_of(context, one)},
          {"standings", standings(context, {.unit = &one})},
          {"people", people_of(context, one)},
          {"achievements", achievements_by(context, *one.id)},
          {"figures", figures_of(context, one)},
          {"mentions", mentions(context.evaluation, *one.id)}};
}

Value::Record person(const DescribeContext& context, const Person& one) {
  return {{"id", one.id->text},
          {"name", *one.name},
          {"given-name", given_name(one)},
          {"unit", name(context, unit_on(one, context.today))},
          {"position", position_on(one, context.today)},
          {"class", Value::word(post_on(one, context.today).person_class)},
          {"sex", Value::word(one.sex)},
          {"born", one.born},
          {"joined", one.joined},
          {"until", one.until},
          {"status", Value::word(*one.status)},
          {"declared", place(one.id.span)},
          {"posts", posts_of(context, one)},
          {"standings", standings(context, {.person = &one})},
          {"achievements", achievements_by(context, *one.id)},
          {"mentions", mentions(context.evaluation, *one.id)}};
}

Value::Record achievement(const DescribeContext& context, const Achievement& one) {
  Value::List evidence;
  for (const auto& item : one.evidence) evidence.emplace_back(*item);
  return {{"id", one.id->text},
          {"title", one.title},
          {"date", when(*one.when)},
          {"summary", one.summary},
          {"content", one.content},
          {"criterion", one.criterion},
          {"way", Value::word(one.way)},
          {"nature", Value::word(one.nature)},
          {"reach", Value::word(one.reach)},
          {"exemplar", one.exemplar},
          {"evidence", std::move(evidence)},
          {"declared", place(one.id.span)},
          {"subjects", subject_rows(context, one.subjects)},
          {"mentions", uses_of(context, one)}};
}

}  // namespace campaign::details
