// By what awards are judged, and what came of it, as values: the law, ratings, initiatives,
// conduct, registrations, nominations with their verdicts, awards; and which periods are closed.
#include "change/dossier_values.hpp"

#include "award/progress.hpp"
#include "base/text.hpp"
#include "close/value_part.hpp"

namespace campaign {
namespace {

void add_laws(const Campaign& campaign, DecidingValues& values) {
  if (campaign.plan->rule_packs.empty()) return;
  std::vector<std::string> ids;
  for (const auto& one : campaign.plan->rule_packs) ids.push_back(*one);
  ValuePart({"plan"}, campaign.plan->rule_packs.front().span, values)
      .add("rule-packs", join(ids, ", "));
}

void add_closings(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.closed_periods)
    if (one.stands())
      ValuePart({"closing", one.period->text()}, one.period.span, values)
          .add("closed", one.on ? one.on->text() : "true");
}

void add_ratings(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.ratings)
    ValuePart({"rating", one.subject->text}, one.rating.span, values)
        .add(std::to_string(one.year), std::string(word_of(*one.rating)));
}

void add_initiatives(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.initiatives) {
    ValuePart part({"initiative", one.id->text}, one.id.span, values);
    part.add("of", listed_ids(one.subjects));
    part.add("level", std::string(word_of(*one.level)), one.level.span);
    part.add("date", one.date);
    part.add("document", one.document);
  }
}

void add_conduct(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.conduct) {
    ValuePart part({"conduct", one.subject->text, one.from->text()}, one.subject.span, values);
    part.add("kind", std::string(word_of(one.kind)));
    part.add("measure", one.measure ? std::string(word_of(*one.measure)) : "");
    part.add("until", one.until);
    part.add("document", text_or_empty(one.document));
  }
}

void add_registrations(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.registrations)
    for (const auto& subject : one.subjects)
      for (const auto& form : one.forms) {
        ValuePart part({"registration", subject->text, form->text, std::to_string(one.year)},
                       subject.span, values);
        part.add("date", one.date ? one.date->value.text() : "true");
        part.add("targets", one.targets.value_or(""));
      }
}

void add_awards(const Campaign& campaign, DecidingValues& values) {
  for (const auto& one : campaign.awards) {
    ValuePart part({"award", one.id->text}, one.id.span, values);
    part.add("subject", one.subject->text, one.subject.span);
    part.add("form", one.form->text, one.form.span);
    part.add("date", one.date);
    part.add("decision", one.decision);
    part.add("covers", one.covers);
    part.add("revoked", one.revoked);
  }
}

std::string verdict_word(const Verdict& verdict) {
  if (verdict.eligible()) return verdict.provisional() ? "provisional" : "eligible";
  return verdict.undecided() ? "undecided" : "not-eligible";
}

void add_nominations(const Evaluation& evaluation, const Date& today, DecidingValues& values) {
  for (const auto& one : evaluation.campaign.nominations)
    ValuePart({"nomination", one.subject->text, one.form->text,
               one.covers ? (*one.covers)->text() : std::string("-")},
              one.subject.span, values)
        .add("submitted", one.submitted);
  if (!evaluation.laws) return;
  for (const auto& one : progress_of(evaluation, today)) {
    const auto& nomination = *one.verdict.nomination;
    ValuePart part({"nomination", nomination.subject->text, nomination.form->text,
                    nomination.covers ? (*nomination.covers)->text() : std::string("-")},
                   nomination.subject.span, values);
    part.add("verdict", verdict_word(one.verdict));
    part.add("stage", std::string(word_of(one.stage)));
  }
}

}  // namespace

void add_dossier_values(const Evaluation& evaluation, const Date& today, DecidingValues& values) {
  const auto& campaign = evaluation.campaign;
  add_laws(campaign, values);
  add_closings(campaign, values);
  add_ratings(campaign, values);
  add_initiatives(campaign, values);
  add_conduct(campaign, values);
  add_registrations(campaign, values);
  add_awards(campaign, values);
  add_nominations(evaluation, today, values);
}

}  // namespace campaign
