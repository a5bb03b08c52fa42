// Verdicts and nominations as rows of a view.
#include "report/verdicts.hpp"

#include "award/trace_verdict.hpp"
#include "base/text.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

Value places(const Finding& finding) {
  Value::List list;
  for (const auto& note : finding.data)
    list.push_back(Value::Record{{"what", note.message}, {"where", place(note.span)}});
  return list;
}

Value rule_row(const Statute& statute, const JudgedRule& judged) {
  const auto* source = judged.rule->source;
  return Value::Record{
      {"rule", judged.rule->entry->check.name},
      {"ruling", Value::word(judged.finding.ruling)},
      {"what", judged.finding.what},
      {"missing", judged.finding.missing},
      {"source", source ? Value(statute.words(*source)) : Value()},
      {"recalled", judged.finding.recalled || (source && source->certainty == Certainty::recalled)},
      {"data", places(judged.finding)}};
}

Value rule_rows(const Statute& statute, const std::vector<JudgedRule>& rules) {
  Value::List list;
  for (const auto& one : rules) list.push_back(rule_row(statute, one));
  return list;
}

Value standard_rows(const Verdict& verdict) {
  Value::List list;
  for (const auto& one : verdict.standards) {
    const auto& standard = *one.standard->standard;
    list.push_back(Value::Record{{"id", *standard.id},
                                 {"title", standard.title},
                                 {"ruling", Value::word(one.ruling)},
                                 {"source", verdict.statute->words(standard.source)},
                                 {"recalled", one.standard->recalled},
                                 {"where", place(standard.id.span)},
                                 {"conditions", rule_rows(*verdict.statute, one.rules)}});
  }
  return list;
}

Value unit_of(const Evaluation& evaluation, const Participant& who, const Date& day) {
  const auto* unit = who.person ? unit_on(*who.person, day) : nullptr;
  return unit ? Value(evaluation.index.name(**unit, day)) : Value();
}

Value whole_year(std::optional<int> year) {
  return year ? Value(Period{{*year, 1, 1}, {*year, 12, 31}}) : Value();
}

}  // namespace

Value verdict_value(const Evaluation& evaluation, const VerdictRow& row) {
  return Value::Record{
      {"id", row.who.id()},
      {"name", row.who.name()},
      {"unit", unit_of(evaluation, row.who, row.as_of)},
      {"class", Value::word(class_of(row.who))},
      {"form", row.form->id},
      {"form-title", row.form->title},
      {"way", Value::word(row.way)},
      {"year", row.year ? Value::count(*row.year) : Value()},
      {"as-of", row.as_of},
      {"nominated", row.nominated},
      {"eligible", row.eligible && !row.out_of_time},
      {"standard", row.standard ? row.standard->id : Value()},
      {"source", row.standard ? Value(row.statute->words(row.standard->source)) : Value()},
      {"recalled", row.recalled},
      {"provisional", row.provisional},
      {"general-recalled", row.statute->general_recalled()},
      {"out-of-time", row.out_of_time},
      {"missing", row.missing},
      {"council-finds", row.council_finds}};
}

void add_reasons(Value& row, const Verdict& verdict) {
  row.set("general", rule_rows(*verdict.statute, verdict.general));
  row.set("standards", standard_rows(verdict));
}

Value progress_row(const Evaluation& evaluation, const Progress& progress) {
  const auto& nomination = *progress.verdict.nomination;
  Value row = verdict_value(evaluation, verdict_row(progress.verdict));
  row.set("recalled", progress.recalled);
  row.set("stage", Value::word(progress.stage));
  row.set("lacks", progress.lacks);
  row.set("next", progress.next);
  row.set("due", progress.due);
  row.set("days-left", progress.days_left ? Value::count(*progress.days_left) : Value());
  row.set("submitted", nomination.submitted);
  row.set("decision", progress.award ? progress.award->decision : Value());
  row.set("withdrawn", nomination.withdrawn);
  row.set("because", nomination.because);
  row.set("where", place(nomination.subject.span));
  return row;
}

Value given_on(const Prospect& one) { return one.given ? Value(one.given->date) : Value(); }

Value free_initiatives(const Prospect& one) {
  if (one.initiatives.empty()) return {};
  std::vector<std::string> titles;
  for (const auto* initiative : one.initiatives) titles.push_back(*initiative->title);
  return join(titles, "; ");
}

Value prospect_row(const Evaluation& evaluation, const Prospect& one) {
  const auto verdict = verdict_row(one.verdict);
  const Value shown = verdict_value(evaluation, verdict);
  Value row = Value::Record{};
  for (const auto* key : {"id", "name", "unit", "class", "form", "form-title"})
    row.set(key, *shown.find(key));
  row.set("now", !one.year);
  const bool still_open = one.year && !one.day && *one.year < one.verdict.as_of.year;
  row.set("day", one.day);
  row.set("still-for", still_open ? whole_year(one.year) : Value());
  row.set("earliest", one.day || still_open ? Value() : whole_year(one.year));
  row.set("standard", *shown.find("standard"));
  row.set("source", *shown.find("source"));
  row.set("recalled", verdict.recalled);
  row.set("not-known", one.before_law || one.unknown || verdict.out_of_time);
  row.set("if-council", one.for_council);
  row.set("council-finds", verdict.council_finds);
  row.set("needs", one.needs.empty() ? Value() : Value(joined(one.needs, "; ")));
  row.set("given-on", given_on(one));
  row.set("free-initiatives", free_initiatives(one));
  const auto& setback = one.setback;
  row.set("low-rating", setback ? Value::word(setback->rating) : Value());
  row.set("low-year", setback ? whole_year(setback->year) : Value());
  row.set("low-then", setback ? whole_year(setback->then) : Value());
  return row;
}

}  // namespace campaign::pieces
