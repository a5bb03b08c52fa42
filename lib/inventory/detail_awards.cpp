// Describes forms of award and awards for `campaign show`.
#include "base/message.hpp"
#include "inventory/detail_parts.hpp"

namespace campaign::details {
namespace {

template <class Text>
Value comma_list(const std::vector<Text>& list) {
  std::string text;
  for (const auto& one : list) text += (text.empty() ? "" : "; ") + std::string(one);
  return text.empty() ? Value() : Value(text);
}

/// Prizes by class of subject: the number of base salaries, and the amount as of today.
Value prizes(const DescribeContext& context, const Statute& law, const StatuteForm& form) {
  Value::List rows;
  for (const auto& one : *form.prizes) {
    const auto money = law.prize(form.form->id, one.subject, context.today);
    rows.push_back(Value::Record{
        {"applies-to", Value::word(one.subject)},
        {"times-base-salary", Value::figure(one.times.rounded())},
        {"money", money ? Value::count(money->amount) : Value()},
        {"base-salary", money ? Value::count(money->salary->amount->dong) : Value()},
        {"certainty",
         money ? Value::word(money->recalled() ? Certainty::recalled : Certainty::read) : Value()},
        {"source", form.prize_source ? Value(law.words(*form.prize_source)) : Value()}});
  }
  return rows;
}

Value report_forms(const Statute& law, const AwardForm& form) {
  Value::List rows;
  for (const auto& one : law.report_forms(form))
    rows.push_back(Value::Record{{"way", Value::word(one.way)},
                                 {"applies-to", Value::word(one.subject)},
                                 {"report-form", one.number}});
  return rows;
}

Value standards(const Statute& law, const StatuteForm& form) {
  Value::List rows;
  for (const auto& one : form.standards) {
    Value::List ways;
    for (const auto way : one.standard->ways) ways.push_back(Value::word(way));
    rows.push_back(Value::Record{{"standard", *one.standard->id},
                                 {"applies-to", Value::word(one.standard->subject)},
                                 {"way", ways.empty() ? Value() : Value(std::move(ways))},
                                 {"source", law.words(one.standard->source)},
                                 {"certainty", Value::word(one.standard->source.certainty)}});
  }
  return rows;
}

Value deadlines(const Statute& law, const AwardForm& form) {
  Value::List rows;
  for (const auto* one : law.deadlines(form.id))
    rows.push_back(Value::Record{
        {"deadline", one->title},
        {"working-days", one->working_days ? Value::count(*one->working_days) : Value()},
        {"day", one->by},
        {"source", law.words(one->source)},
        {"certainty", Value::word(one->source.certainty)}});
  return rows;
}

/// As in the rule pack: "`at-least: province, years: 5`"; empty when there are none.
std::string parameters_of(const Condition& condition) {
  std::string text;
  for (const auto& one : condition.parameters) {
    text += (text.empty() ? "" : ", ") + *one.key + ": ";
    for (const auto& value : one.values)
      text += (&value == &one.values.front() ? "" : " | ") + *value;
  }
  return text.empty() ? text : "`" + text + "`";
}

/// The source is empty where it is that of the standard.
Value conditions(const Statute& law, const StatuteForm& form) {
  Value::List rows;
  for (const auto& standard : form.standards)
    for (const auto& rule : standard.rules) {
      const auto& source = rule.condition->source;
      rows.push_back(Value::Record{{"standard", *standard.standard->id},
                                   {"rule", rule.entry->check.name},
                                   {"given", parameters_of(*rule.condition)},
                                   {"source", source ? Value(law.words(*source)) : Value()},
                                   {"certainty", Value::word(rule.source->certainty)}});
    }
  return rows;
}

}  // namespace

Value::Record award_form(const DescribeContext& context, const AwardFormId& id) {
  const auto& laws = context.evaluation.laws;
  const auto& law = laws.with(id, context.today);
  const auto& one = *law.form(id);
  const auto& form = *one.form;
  Value::List classes;
  std::vector<std::string> papers;
  for (const auto subject : form.awarded_to) classes.push_back(Value::word(subject));
  for (const auto& paper : form.dossier) papers.push_back(*paper);
  return {{"id", form.id->text},
          {"title", form.title},
          {"kind", Value::word(form.kind)},
          {"level", Value::word(form.level)},
          {"decided-by", form.decided_by},
          {"addressed-to", comma_list(form.addressed_to)},
          {"awarded-to", classes.empty() ? Value() : Value(std::move(classes))},
          {"in-force", form.in_force},
          {"copies", one.copies ? Value::count(*one.copies) : Value()},
          {"dossier", comma_list(papers)},
          {"public-notice", form.public_notice},
          {"declared", place(form.id.span)},
          {"prizes", prizes(context, law, one)},
          {"report-forms", report_forms(law, form)},
          {"deadlines", deadlines(law, form)},
          {"standards", standards(law, one)},
          {"conditions", conditions(law, one)}};
}

Value::Record award(const DescribeContext& context, const Award& one) {
  Value::List achievements;
  for (const auto& id : one.achievements)
    if (const auto* found = context.evaluation.index.achievement(*id))
      achievements.push_back(Value::Record{{"id", id->text}, {"title", found->title}});
  return {{"id", one.id->text},
          {"subject", context.evaluation.index.name(*one.subject)},
          {"form", one.form->text},
          {"decision", one.decision},
          {"date", one.date},
          {"covers", one.covers},
          {"way", Value::word(one.way)},
          {"money", one.prize ? Value::count((*one.prize)->dong) : Value()},
          {"declared", place(one.id.span)},
          {"achievements", std::move(achievements)}};
}

}  // namespace campaign::details
