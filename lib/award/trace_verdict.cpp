// The explanation of a verdict, from the form of award to the evidence.
#include "award/trace_verdict.hpp"

#include <algorithm>

#include "award/assessment.hpp"
#include "award/labels.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// An achievement and its evidence.
Trace trace_achievement(const Achievement& achievement) {
  Trace trace{.what = achievement.title, .amount = *achievement.when, .where = achievement.id.span};
  for (const auto& one : achievement.evidence)
    trace.parts.push_back({.what = tr("evidence"), .amount = *one, .where = one.span});
  if (achievement.evidence.empty()) trace.parts.push_back({.what = tr("no evidence is named")});
  return trace;
}

const Achievement* achievement_at(const Evaluation& evaluation, const Participant& who,
                                  const Span& span) {
  for (const auto* one : evaluation.records.of(who.id()).achievements)
    if (one->id.span == span) return one;
  return nullptr;
}

/// The source of a rule, with a warning when it is not verified.
Trace trace_source(const Statute& statute, const RuleSource& source) {
  return {.what = source.certainty == Certainty::read
                      ? tr("by")
                      : tr("by (from memory: compare with the text of the law)"),
          .amount = statute.words(source),
          .where = source.document.span};
}

Trace trace_rule(const Evaluation& evaluation, const Verdict& verdict, const JudgedRule& judged,
                 const RuleSource* shown) {
  const auto& finding = judged.finding;
  Trace trace{.what = ruling_label(finding.ruling), .amount = finding.what};
  if (finding.ruling == Ruling::council) trace = {.what = finding.what};
  if (!finding.data.empty()) trace.where = finding.data[0].span;
  for (const auto& note : finding.data) {
    if (const auto* one = achievement_at(evaluation, verdict.who, note.span))
      trace.parts.push_back(trace_achievement(*one));
    else
      trace.parts.push_back({.what = note.message, .where = note.span});
  }
  if (!trace.parts.empty()) trace.where = {};
  if (!finding.missing.empty())
    trace.parts.push_back({.what = tr("what is missing"), .amount = finding.missing});
  if (judged.rule->source && judged.rule->source != shown)
    trace.parts.push_back(trace_source(*verdict.statute, *judged.rule->source));
  return trace;
}

Message standard_label(Ruling ruling) {
  if (ruling == Ruling::unknown) return tr("cannot be said");
  return ruling <= Ruling::council ? tr("met") : tr("not met");
}

/// With all rules, or only with those that are not met.
Trace trace_standard(const Evaluation& evaluation, const Verdict& verdict,
                     const JudgedStandard& judged, bool full) {
  const auto& standard = *judged.standard->standard;
  Trace trace{.what = standard.title ? *standard.title : say("standard {}", *standard.id),
              .amount = standard_label(judged.ruling),
              .where = standard.id.span};
  trace.parts.push_back(trace_source(*verdict.statute, standard.source));
  for (const auto& rule : judged.rules)
    if (full || rule.finding.ruling > Ruling::council)
      trace.parts.push_back(trace_rule(evaluation, verdict, rule, &standard.source));
  return trace;
}

/// Lists the general rules that do not hold, and counts the others.
void add_general(const Evaluation& evaluation, const Verdict& verdict, std::vector<Trace>& parts) {
  size_t kept = 0;
  bool recalled = false;
  for (const auto& rule : verdict.general) {
    if (rule.finding.ruling == Ruling::holds) {
      ++kept;
      recalled |= rule.rule->source && rule.rule->source->certainty == Certainty::recalled;
      continue;
    }
    parts.push_back(trace_rule(evaluation, verdict, rule, nullptr));
    const bool warning = rule.rule->entry->check.severity == Severity::warning;
    if (warning && rule.finding.ruling == Ruling::fails) parts.back().what = tr("to be weighed");
  }
  if (kept == 0) return;
  parts.push_back(
      {.what = say_count("{} general rule is kept", "{} general rules are kept", kept),
       .amount = recalled ? Value(tr("some from memory: compare with the law")) : Value()});
}

using Verdicts = std::vector<Verdict>::const_iterator;

/// The highest form that is deserved by data alone, else the highest that the council could find
/// deserved. The verdicts must be sorted from the highest form down.
Message highest_form_label(Verdicts first, Verdicts last) {
  const auto sure = std::find_if(first, last, deserved_by_data);
  if (sure != last)
    return by_law_of_day(*sure, say("by the data alone up to {}", sure->form->form->title));
  const auto possible = std::find_if(first, last, [](const auto& one) { return one.eligible(); });
  if (possible == last) return by_law_of_day(*first, tr("no form is deserved as the data stands"));
  return by_law_of_day(*possible,
                       say("if the council finds so up to {}", possible->form->form->title));
}

}  // namespace

Message ruling_label(Ruling ruling) {
  switch (ruling) {
    case Ruling::holds:
      return tr("holds");
    case Ruling::council:
      return tr("for the council");
    case Ruling::unknown:
      return tr("not known");
    case Ruling::fails:
      return tr("fails");
  }
  return {};
}

Message by_law_of_day(const Verdict& verdict, Message label) {
  if (!verdict.out_of_time) return label;
  return verdict.undecided()
             ? tr("cannot be said: the rule pack does not hold on the day")
             : say("cannot be said: the rule pack does not hold on the day (by it: {})", label);
}

Message verdict_label(const Verdict& verdict) {
  if (!is_given_to(*verdict.form->form, verdict.who))
    return not_given_message(*verdict.form->form, class_of(verdict.who));
  if (verdict.standards.empty())
    return by_law_of_day(verdict, tr("no standard of the form is for this subject and way"));
  Message label = verdict.undecided() ? tr("cannot be said") : tr("not eligible");
  if (verdict.eligible()) label = tr("eligible");
  if (verdict.eligible() && !verdict.for_council().empty())
    label += ", " + tr("if the council finds so");
  if (verdict.eligible() && verdict.provisional()) label += ", " + tr("by self-scores only");
  return by_law_of_day(verdict, std::move(label));
}

Trace trace(const Evaluation& evaluation, const Verdict& verdict) {
  Trace trace{.what = form_and_year(*verdict.form->form, verdict.year),
              .amount = verdict_label(verdict)};
  if (verdict.nomination) trace.where = verdict.nomination->form.span;
  if (verdict.nomination && verdict.nomination->withdrawn)
    trace.parts.push_back(trace_withdrawal(*verdict.nomination));
  for (const auto& one : verdict.left_out)
    trace.parts.push_back(
        {.what = tr("to be weighed"), .amount = one.what, .where = one.data.front().span});
  add_general(evaluation, verdict, trace.parts);
  const auto* nearest = verdict.nearest();
  if (nearest) trace.parts.push_back(trace_standard(evaluation, verdict, *nearest, true));
  if (verdict.by()) return trace;
  for (const auto& one : verdict.standards)
    if (&one != nearest) trace.parts.push_back(trace_standard(evaluation, verdict, one, false));
  return trace;
}

Trace trace_withdrawal(const Nomination& nomination) {
  return {.what = say("withdrawn on {}", **nomination.withdrawn),
          .amount = nomination.because,
          .where = nomination.withdrawn->span};
}

std::vector<Trace> traces(const Evaluation& evaluation, const std::vector<Verdict>& verdicts) {
  std::vector<Trace> list;
  for (auto first = verdicts.begin(); first != verdicts.end();) {
    const auto last = std::find_if(
        first, verdicts.end(), [&](const Verdict& one) { return one.who.id() != first->who.id(); });
    list.push_back({.what = first->who.name(),
                    .amount = last - first > 1 ? Value(highest_form_label(first, last)) : Value(),
                    .where = first->who.span()});
    for (; first != last; ++first) list.back().parts.push_back(trace(evaluation, *first));
  }
  return list;
}

Trace trace(const Evaluation& evaluation, const Award& award) {
  Trace trace{.what = form_title(evaluation.laws.form(*award.form), *award.form),
              .amount = award.date ? say("awarded on {}", **award.date)
                                   : tr("awarded, the day is not written"),
              .where = award.id.span};
  if (award.decision)
    trace.parts.push_back(
        {.what = tr("decision"), .amount = **award.decision, .where = award.decision->span});
  if (award.covers)
    trace.parts.push_back(
        {.what = tr("for the time"), .amount = **award.covers, .where = award.covers->span});
  for (const auto& id : award.achievements)
    if (const auto* one = evaluation.index.achievement(*id))
      trace.parts.push_back(trace_achievement(*one));
  return trace;
}

}  // namespace campaign
