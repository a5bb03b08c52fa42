// Who deserves which form of award.
#include "award/verdict.hpp"

#include <algorithm>

#include "award/counted.hpp"
#include "award/rivals.hpp"

namespace campaign {
namespace {

/// The awards a standard could build on, the latest first; none at all counts as one try.
std::vector<const Award*> bases_of(const Case& question, const StatuteStandard& standard) {
  std::vector<const Award*> bases;
  const auto& held = question.record().awards;
  for (auto award = held.rbegin(); award != held.rend(); ++award) {
    const bool wanted = std::find(standard.bases.begin(), standard.bases.end(), *(*award)->form) !=
                        standard.bases.end();
    if (wanted && *award != question.decided && is_held(**award, question.as_of))
      bases.push_back(*award);
  }
  if (bases.empty()) bases.push_back(nullptr);
  return bases;
}

/// All that is missing.
int steps_to(const JudgedStandard& standard) {
  int steps = 0;
  for (const auto& one : standard.rules)
    if (one.finding.ruling > Ruling::council) steps += one.finding.steps;
  return steps;
}

/// A general rule that is broken and more than a warning.
bool forbids(const JudgedRule& one) {
  return one.finding.ruling > Ruling::council && one.rule->entry->check.severity == Severity::error;
}

/// One that may be met if more were known is nearer than one that is not met.
bool is_nearer(const JudgedStandard& one, const JudgedStandard& other) {
  const bool fails = one.ruling == Ruling::fails, other_fails = other.ruling == Ruling::fails;
  if (fails != other_fails) return other_fails;
  return steps_to(one) < steps_to(other);
}

JudgedStandard try_base(const Case& question, const StatuteStandard& standard) {
  JudgedStandard judged{&standard, question.base, {}, Ruling::holds};
  for (const auto& rule : standard.rules) {
    judged.rules.push_back({&rule, rule.requirement.judge(question)});
    judged.ruling = std::max(judged.ruling, judged.rules.back().finding.ruling);
  }
  return judged;
}

JudgedStandard judge_standard(Case question, const StatuteStandard& standard) {
  count_achievements(question, *standard.standard);
  std::optional<JudgedStandard> best;
  for (const auto* base : bases_of(question, standard)) {
    question.base = base;
    auto tried = try_base(question, standard);
    if (!best || is_nearer(tried, *best)) best = std::move(tried);
  }
  best->achievements = std::move(question.achievements);
  return std::move(*best);
}

bool is_for(const Standard& standard, const Case& question) {
  if (standard.subject != class_of(question.who)) return false;
  if (question.nomination && question.nomination->standard &&
      **question.nomination->standard != *standard.id)
    return false;
  return !question.way || standard.ways.empty() || is_among(*question.way, standard.ways);
}

/// What it would rest on by the nearest standard; without any, all that are of its way.
std::vector<const Achievement*> basis_of(const Verdict& verdict, Case question) {
  if (const auto* nearest = verdict.nearest()) return nearest->achievements;
  count_achievements(question, Standard{});
  return std::move(question.achievements);
}

/// A nomination that names achievements is judged on every one of them, whether or not it counts.
void judge_general(Verdict& verdict, Case question, const Statute& statute) {
  verdict.achievements = basis_of(verdict, question);
  if (names_achievements(question))
    verdict.left_out = left_out(question, verdict.achievements);
  else
    question.achievements = verdict.achievements;
  for (const auto& rule : statute.general())
    verdict.general.push_back({&rule, rule.requirement.judge(question)});
}

}  // namespace

std::vector<JudgedStandard> judge_standards(const Case& question, const StatuteForm& form) {
  std::vector<JudgedStandard> list;
  for (const auto& standard : form.standards)
    if (is_for(*standard.standard, question)) list.push_back(judge_standard(question, standard));
  return list;
}

std::vector<const Achievement*> basis_of(const Case& question, const Nomination& other) {
  const auto* form = question.statute.form(*other.form);
  if (!form) return {};
  const Case asked{.statute = question.statute,
                   .records = question.records,
                   .scores = question.scores,
                   .who = question.who,
                   .form = *form->form,
                   .way = other.way,
                   .as_of = question.as_of,
                   .nomination = &other};
  Verdict verdict;
  verdict.standards = judge_standards(asked, *form);
  return basis_of(verdict, asked);
}

bool Judge::is_of(const Achievement& achievement, const Participant& who) const {
  const auto stands_for = [&](const SubjectId& subject) {
    if (subject == who.id()) return true;
    if (who.person) return who.person->unit && **who.person->unit == subject;
    const auto* person = scores_.index().person(subject);
    return person && person->unit && **person->unit == who.id();
  };
  return std::any_of(achievement.subjects.begin(), achievement.subjects.end(),
                     [&](const Located<SubjectId>& one) { return stands_for(*one); });
}

Verdict Judge::judged(Case question, const StatuteForm& form) const {
  Verdict verdict{.who = question.who,
                  .form = &form,
                  .way = question.way,
                  .as_of = question.as_of,
                  .nomination = question.nomination,
                  .out_of_time = !statute_.holds_on(question.as_of),
                  .standards = judge_standards(question, form)};
  judge_general(verdict, std::move(question), statute_);
  return verdict;
}

Verdict Judge::verdict(const Participant& who, const StatuteForm& form, std::optional<Way> way,
                       const Date& as_of) const {
  return judged({.statute = statute_,
                 .records = records_,
                 .scores = scores_,
                 .who = who,
                 .form = *form.form,
                 .way = way,
                 .as_of = as_of,
                 .until = as_of},
                form);
}

std::optional<Verdict> Judge::verdict(const Nomination& nomination, const Date& as_of) const {
  return judged(nomination, as_of, as_of);
}

std::optional<Verdict> Judge::verdict_now(const Nomination& nomination, const Date& today) const {
  const Date day = day_of(nomination, today);
  const auto* award = award_of(scores_.campaign(), records_, nomination);
  const Date decided = award && award->date ? **award->date : today;
  const Date given_up = nomination.withdrawn ? **nomination.withdrawn : decided;
  return judged(nomination, day, std::max(day, std::min(decided, given_up)));
}

std::optional<Verdict> Judge::judged(const Nomination& nomination, const Date& as_of,
                                     const Date& until) const {
  const auto who = participant(scores_.index(), *nomination.subject);
  const auto* form = statute_.form(*nomination.form);
  if (!who || !form) return std::nullopt;
  Case question{.statute = statute_,
                .records = records_,
                .scores = scores_,
                .who = *who,
                .form = *form->form,
                .way = nomination.way,
                .as_of = as_of,
                .until = until,
                .nomination = &nomination};
  for (const auto& id : nomination.achievements)
    if (const auto* one = scores_.index().achievement(*id); one && is_of(*one, *who))
      question.achievements.push_back(one);
  return judged(std::move(question), *form);
}

Date Judge::day_of(const Nomination& nomination, const Date& today) const {
  if (const auto* vote = records_.of(*nomination.subject).ballot(*nomination.form))
    return *vote->meeting->date;
  if (nomination.submitted) return **nomination.submitted;
  return nomination.withdrawn ? **nomination.withdrawn : today;
}

const JudgedStandard* Verdict::by() const {
  const JudgedStandard* best = nullptr;
  for (const auto& one : standards)
    if (one.ruling <= Ruling::council && (!best || one.ruling < best->ruling)) best = &one;
  return best;
}

bool Verdict::eligible() const {
  return by() && std::none_of(general.begin(), general.end(), forbids);
}

const JudgedStandard* Verdict::nearest() const {
  if (const auto* met = by()) return met;
  const JudgedStandard* nearest = nullptr;
  for (const auto& one : standards)
    if (!nearest || is_nearer(one, *nearest)) nearest = &one;
  return nearest;
}

bool Verdict::undecided() const {
  const auto list = obstacles();
  return !list.empty() && std::all_of(list.begin(), list.end(), [](const Finding* one) {
    return one->ruling == Ruling::unknown;
  });
}

bool Verdict::recalled() const {
  const auto* one = nearest();
  const auto by_number = [](const JudgedRule& rule) { return rule.finding.recalled; };
  if (one &&
      (one->standard->recalled || std::any_of(one->rules.begin(), one->rules.end(), by_number)))
    return true;
  return std::any_of(general.begin(), general.end(), [&](const JudgedRule& rule) {
    const auto* source = rule.rule->source;
    return (forbids(rule) && source && source->certainty == Certainty::recalled) || by_number(rule);
  });
}

std::vector<const Finding*> Verdict::obstacles() const {
  std::vector<const Finding*> list;
  for (const auto& one : general)
    if (forbids(one)) list.push_back(&one.finding);
  if (const auto* one = nearest())
    for (const auto& rule : one->rules)
      if (rule.finding.ruling > Ruling::council) list.push_back(&rule.finding);
  return list;
}

std::vector<const Finding*> Verdict::for_council() const {
  std::vector<const Finding*> list;
  if (const auto* one = nearest())
    for (const auto& rule : one->rules)
      if (rule.finding.ruling == Ruling::council) list.push_back(&rule.finding);
  return list;
}

}  // namespace campaign
