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
Value prizes(const DescribeContext& context, const StatuteForm& form) {
  Value::List rows;
  for (const auto& one : *form.prizes) {
    const auto money = context.evaluation.statute.prize(form.form->id, one.subject, context.today);
    rows.push_back(Value::Record{
        {"applies-to", word_of(one.subject)},
        {"times-base-salary", Value::figure(one.times.rounded())},
        {"money", money ? Value::count(money->amount) : Value()},
        {"base-salary", money ? Value::count(money->salary->amount->dong) : Value()},
        {"certainty",
         money ? Value(word_of(money->recalled() ? Certainty::recalled : Certainty::read))
               : Value()},
        {"source", form.prize_source ? Value(context.evaluation.statute.words(*form.prize_source))
                                     : Value()}});
  }
  return rows;
}

Value report_forms(const DescribeContext& context, const AwardForm& form) {
  Value::List rows;
  for (const auto& one : context.evaluation.statute.report_forms(form))
    rows.push_back(Value::Record{{"way", word_of(one.way)},
                                 {"applies-to", Value::word(one.subject)},
                                 {"report-form", one.number}});
  return rows;
}

Value standards(const DescribeContext& context, const StatuteForm& form) {
  Value::List rows;
  for (const auto& one : form.standards) {
    std::string ways;
    for (const auto way : one.standard->ways)
      ways += (ways.empty() ? "" : ", ") + std::string(word_of(way));
    rows.push_back(Value::Record{{"standard", *one.standard->id},
                                 {"applies-to", word_of(one.standard->subject)},
                                 {"way", ways.empty() ? Value() : Value(ways)},
                                 {"source", context.evaluation.statute.words(one.standard->source)},
                                 {"certainty", word_of(one.standard->source.certainty)}});
  }
  return rows;
}

/// `at-least: province, years: 5`
std::string parameters_of(const Condition& condition) {
  std::string text;
  for (const auto& one : condition.parameters) {
    text += (text.empty() ? "" : ", ") + *one.key + ": ";
    for (const auto& value : one.values)
      text += (&value == &one.values.front() ? "" : " | ") + *value;
  }
  return text;
}

/// The source is empty where it is that of the standard.
Value conditions(const DescribeContext& context, const StatuteForm& form) {
  Value::List rows;
  for (const auto& standard : form.standards)
    for (const auto& rule : standard.rules) {
      const auto& source = rule.condition->source;
      rows.push_back(Value::Record{
          {"standard", *standard.standard->id},
          {"rule", rule.entry->check.name},
          {"given", parameters_of(*rule.condition)},
          {"source", source ? Value(context.evaluation.statute.words(*source)) : Value()},
          {"certainty", word_of(rule.source->certainty)}});
    }
  return rows;
}

}  // namespace

Value::Record award_form(const DescribeContext& context, const StatuteForm& one) {
  const auto& form = *one.form;
  std::vector<std::string> classes, papers;
  for (const auto subject : form.awarded_to) classes.emplace_back(word_of(subject));
  for (const auto& paper : form.dossier) papers.push_back(*paper);
  return {{"id", form.id->text},
          {"title", form.title},
          {"kind", word_of(form.kind)},
          {"level", word_of(form.level)},
          {"decided-by", form.decided_by},
          {"addressed-to", comma_list(form.addressed_to)},
          {"awarded-to", comma_list(classes)},
          {"in-force", form.in_force},
          {"copies", form.copies ? Value::count(*form.copies) : Value()},
          {"dossier", comma_list(papers)},
          {"public-notice", form.public_notice},
          {"declared", place(form.id.span)},
          {"prizes", prizes(context, one)},
          {"report-forms", report_forms(context, form)},
          {"standards", standards(context, one)},
          {"conditions", conditions(context, one)}};
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
