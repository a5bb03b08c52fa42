// Computes verdicts: by every standard of the form, then by the general rules.
#include "award/judge.hpp"

#include <algorithm>

#include "award/counted.hpp"
#include "award/rivals.hpp"
#include "award/year_title.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// The achievements that count for the nearest standard; without a standard, all of its way.
std::vector<const Achievement*> basis_of(const Verdict& verdict, Case question) {
  if (const auto* nearest = verdict.nearest()) return nearest->achievements;
  count_achievements(question, Standard{});
  return std::move(question.achievements);
}

/// General rules judge all achievements that a nomination names, even those that do not count.
void judge_general(Verdict& verdict, Case question) {
  verdict.achievements = basis_of(verdict, question);
  if (names_achievements(question))
    verdict.left_out = left_out(question, verdict.achievements);
  else
    question.achievements = verdict.achievements;
  for (const auto& rule : question.statute.general())
    verdict.general.push_back({&rule, rule.requirement.judge(question)});
}

}  // namespace

std::vector<const Achievement*> basis_of(const Case& question, const Nomination& other) {
  const auto& law = question.laws.of(&other, question.until);
  const auto* form = law.form(*other.form);
  if (!form) return {};
  const Case other_case{.laws = question.laws,
                        .statute = law,
                        .records = question.records,
                        .scores = question.scores,
                        .who = question.who,
                        .form = *form->form,
                        .way = other.way,
                        .year = year_of(other),
                        .as_of = question.as_of,
                        .nomination = &other};
  Verdict verdict;
  verdict.standards = judge_standards(other_case, *form);
  return basis_of(verdict, other_case);
}

bool is_of(const Index& index, const Achievement& achievement, const Participant& who) {
  const auto is_covered = [&](const SubjectId& subject) {
    if (subject == who.id()) return true;
    if (who.person) return is_of_unit(*who.person, subject, achievement.when->last);
    const auto* person = index.person(subject);
    return person && is_of_unit(*person, who.id(), achievement.when->last);
  };
  return std::any_of(achievement.subjects.begin(), achievement.subjects.end(),
                     [&](const Located<SubjectId>& one) { return is_covered(*one); });
}

Verdict Judge::judged(Case question, const StatuteForm& form) const {
  if (form.form->kind == AwardKind::title) question.year = judged_year(question);
  question.who.day = question.as_of;
  Verdict verdict{
      .who = question.who,
      .statute = &question.statute,
      .form = &form,
      .way = question.way,
      .year = question.year,
      .as_of = question.as_of,
      .until = question.until,
      .nomination = question.nomination,
      .out_of_time = !laws_.hold_on(question.as_of) ||
                     !laws_.hold_on(Laws::decisive_day(question.nomination, question.until)),
      .standards = judge_standards(question, form)};
  question.base = nullptr;  // of standards only
  judge_general(verdict, std::move(question));
  return verdict;
}

std::optional<Verdict> Judge::verdict(const Participant& who, const AwardFormId& id,
                                      std::optional<Way> way, const Date& as_of,
                                      std::optional<int> year) const {
  const auto& statute = laws_.on(as_of);
  const auto* form = statute.form(id);
  if (!form) return std::nullopt;
  return judged({.laws = laws_,
                 .statute = statute,
                 .records = records_,
                 .scores = scores_,
                 .who = who,
                 .form = *form->form,
                 .way = way,
                 .year = year,
                 .as_of = as_of,
                 .until = as_of},
                *form);
}

Verdict Judge::verdict_by(const Statute& law, const StatuteForm& form, const Participant& who,
                          const Date& as_of, int year, const Award* base) const {
  const bool by_way = !is_title_or_flag(*form.form);
  return judged({.laws = laws_,
                 .statute = law,
                 .records = records_,
                 .scores = scores_,
                 .who = who,
                 .form = *form.form,
                 .way = by_way ? std::optional(Way::regular) : std::nullopt,
                 .year = year,
                 .as_of = as_of,
                 .until = as_of,
                 .base = base},
                form);
}

std::optional<Verdict> Judge::verdict(const Nomination& nomination, const Date& as_of,
                                      std::optional<int> year) const {
  return judged(nomination, as_of, as_of, year);
}

std::optional<Verdict> Judge::verdict_now(const Nomination& nomination, const Date& today,
                                          std::optional<int> year) const {
  return judged(nomination, day_of(nomination, today), end_of(nomination, today), year);
}

std::optional<Verdict> Judge::judged(const Nomination& nomination, const Date& as_of,
                                     const Date& until, std::optional<int> year) const {
  const auto who = participant(scores_.index(), *nomination.subject);
  const auto& statute = laws_.of(&nomination, until);
  const auto* form = statute.form(*nomination.form);
  if (!who || !form) return std::nullopt;
  Case question{.laws = laws_,
                .statute = statute,
                .records = records_,
                .scores = scores_,
                .who = *who,
                .form = *form->form,
                .way = nomination.way,
                .year = nomination.covers ? year_of(nomination) : year,
                .as_of = as_of,
                .until = until,
                .nomination = &nomination};
  for (const auto& id : nomination.achievements)
    if (const auto* one = scores_.index().achievement(*id);
        one && is_of(scores_.index(), *one, *who))
      question.achievements.push_back(one);
  return judged(std::move(question), *form);
}

const Statute& Judge::law_of(const Nomination& nomination, const Date& today) const {
  return laws_.of(&nomination, end_of(nomination, today));
}

Date Judge::end_of(const Nomination& nomination, const Date& today) const {
  const auto* award = award_of(scores_.campaign(), records_, nomination);
  const Date decided = award && award->date ? **award->date : today;
  const Date withdrawn = nomination.withdrawn ? **nomination.withdrawn : decided;
  return std::max(day_of(nomination, today), std::min(decided, withdrawn));
}

Date Judge::day_of(const Nomination& nomination, const Date& today) const {
  if (const auto* vote = records_.of(*nomination.subject).ballot(nomination))
    return *vote->meeting->date;
  if (nomination.submitted) return **nomination.submitted;
  return nomination.withdrawn ? **nomination.withdrawn : today;
}

}  // namespace campaign
