// Verdicts and nominations as rows of a view.
#include "report/verdicts.hpp"

#include "award/trace_verdict.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

Value places(const Finding& finding) {
  Value::List list;
  for (const auto& note : finding.data)
    list.push_back(Value::Record{{"what", note.message},
                                 {"where", note.span ? Value(place(note.span)) : Value()}});
  return list;
}

Value rule_row(const Evaluation& evaluation, const JudgedRule& judged) {
  const auto* source = judged.rule->source;
  return Value::Record{
      {"rule", judged.rule->entry->check.name},
      {"ruling", Value::word(judged.finding.ruling)},
      {"what", judged.finding.what},
      {"missing", judged.finding.missing.empty() ? Value() : Value(judged.finding.missing)},
      {"source", source ? Value(evaluation.statute.words(*source)) : Value()},
      {"recalled", judged.finding.recalled || (source && source->certainty == Certainty::recalled)},
      {"data", places(judged.finding)}};
}

Value rule_rows(const Evaluation& evaluation, const std::vector<JudgedRule>& rules) {
  Value::List list;
  for (const auto& one : rules) list.push_back(rule_row(evaluation, one));
  return list;
}

Value standard_rows(const Evaluation& evaluation, const Verdict& verdict) {
  Value::List list;
  for (const auto& one : verdict.standards) {
    const auto& standard = *one.standard->standard;
    list.push_back(Value::Record{{"id", *standard.id},
                                 {"title", or_missing(standard.title)},
                                 {"ruling", Value::word(one.ruling)},
                                 {"source", evaluation.statute.words(standard.source)},
                                 {"recalled", one.standard->recalled},
                                 {"where", place(standard.id.span)},
                                 {"conditions", rule_rows(evaluation, one.rules)}});
  }
  return list;
}

/// "a; b", each once.
Value joined(const std::vector<const Finding*>& findings, std::string Finding::*text) {
  std::string list;
  for (const auto* one : findings) {
    const auto& words = (one->*text).empty() ? one->what : one->*text;
    if (list.find(words) == std::string::npos) list += (list.empty() ? "" : "; ") + words;
  }
  return list.empty() ? Value() : Value(list);
}

template <class T>
Value or_missing(const std::optional<Located<T>>& value) {
  return value ? Value(**value) : Value();
}

Value unit_of(const Evaluation& evaluation, const Participant& who) {
  if (!who.person || !who.person->unit) return {};
  return evaluation.index.name(**who.person->unit);
}

}  // namespace

Value verdict_row(const Evaluation& evaluation, const Verdict& verdict) {
  const auto* nearest = verdict.nearest();
  const auto* standard = nearest ? nearest->standard->standard : nullptr;
  return Value::Record{
      {"id", verdict.who.id().text},
      {"name", verdict.who.name()},
      {"unit", unit_of(evaluation, verdict.who)},
      {"class", Value::word(class_of(verdict.who))},
      {"form", verdict.form->form->id->text},
      {"form-title", verdict.form->form->title},
      {"way", verdict.way ? Value::word(*verdict.way) : Value()},
      {"as-of", verdict.as_of},
      {"nominated", verdict.nomination != nullptr},
      {"eligible", verdict.eligible()},
      {"standard", standard ? Value(*standard->id) : Value()},
      {"source", standard ? Value(evaluation.statute.words(standard->source)) : Value()},
      {"recalled", verdict.recalled()},
      {"general-recalled", evaluation.statute.general_recalled()},
      {"out-of-time", verdict.out_of_time},
      {"missing", joined(verdict.obstacles(), &Finding::missing)},
      {"council-finds", joined(verdict.for_council(), &Finding::what)}};
}

void add_reasons(Value& row, const Evaluation& evaluation, const Verdict& verdict) {
  row.set("general", rule_rows(evaluation, verdict.general));
  row.set("standards", standard_rows(evaluation, verdict));
}

Value progress_row(const Evaluation& evaluation, const Progress& progress) {
  const auto& nomination = *progress.verdict.nomination;
  Value row = verdict_row(evaluation, progress.verdict);
  row.set("recalled", progress.recalled);
  row.set("stage", Value::word(progress.stage));
  row.set("lacks", progress.lacks.empty() ? Value() : Value(progress.lacks));
  row.set("next", progress.next.empty() ? Value() : Value(progress.next));
  row.set("due", or_missing(progress.due));
  row.set("days-left", progress.days_left ? Value::count(*progress.days_left) : Value());
  row.set("submitted", or_missing(nomination.submitted));
  row.set("decision", progress.award ? or_missing(progress.award->decision) : Value());
  row.set("withdrawn", or_missing(nomination.withdrawn));
  row.set("because", or_missing(nomination.because));
  row.set("where", place(nomination.subject.span));
  return row;
}

}  // namespace campaign::pieces
