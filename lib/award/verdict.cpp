// Verdicts: judges the standards of a form and selects the nearest.
#include "award/verdict.hpp"

#include <algorithm>

#include "award/counted.hpp"

namespace campaign {
namespace {

/// The awards on which a standard could build, the latest first; a single null when there is none.
std::vector<const Award*> bases_of(const Case& question, const StatuteStandard& standard) {
  std::vector<const Award*> bases;
  const auto& held = question.record().awards;
  for (auto award = held.rbegin(); award != held.rend(); ++award) {
    const bool is_base = std::find(standard.bases.begin(), standard.bases.end(), *(*award)->form) !=
                         standard.bases.end();
    const auto& way = (*award)->way;
    const bool of_way = !way || standard.base_ways.empty() || is_among(*way, standard.base_ways);
    if (is_base && of_way && *award != question.decided && question.holds(**award))
      bases.push_back(*award);
  }
  if (bases.empty()) bases.push_back(nullptr);
  return bases;
}

/// The sum of all missing steps.
int steps_to(const JudgedStandard& standard) {
  int steps = 0;
  for (const auto& one : standard.rules)
    if (one.finding.ruling > Ruling::council) steps += one.finding.steps;
  return steps;
}

/// True for a general rule of severity error that does not hold.
bool forbids(const JudgedRule& one) {
  return one.finding.ruling > Ruling::council && one.rule->entry->check.severity == Severity::error;
}

JudgedStandard try_base(Case question, const StatuteStandard& standard) {
  for (const auto& rule : standard.rules)
    if (rule.requirement.row_from) question.row_from = rule.requirement.row_from(question);
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
  const auto bases = question.base ? std::vector{question.base} : bases_of(question, standard);
  for (const auto* base : bases) {
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

/// Of a file of the campaign, not of the program.
bool is_own(const JudgedStandard& one) {
  const auto* file = one.standard->standard->id.span.file;
  return file && !file->path().empty();
}

/// Only says that nobody has read the law, and what the agency wrote instead says more.
bool is_unread(const JudgedStandard& one) {
  return std::any_of(one.rules.begin(), one.rules.end(), [](const JudgedRule& rule) {
    return rule.rule->entry->check.name == "law-not-read";
  });
}

/// The campaign's own standard comes before one of the program that is as near, or unread.
bool is_rather(const JudgedStandard& one, const JudgedStandard& other) {
  if (is_own(one) != is_own(other)) {
    const auto& own = is_own(one) ? one : other;
    const auto& built_in = is_own(one) ? other : one;
    if (is_unread(built_in) || !is_nearer(built_in, own)) return is_own(one);
    return !is_own(one);
  }
  return is_nearer(one, other);
}

}  // namespace

bool is_nearer(const JudgedStandard& one, const JudgedStandard& other) {
  const bool fails = one.ruling == Ruling::fails, other_fails = other.ruling == Ruling::fails;
  if (fails != other_fails) return other_fails;
  return steps_to(one) < steps_to(other);
}

std::vector<JudgedStandard> judge_standards(const Case& question, const StatuteForm& form) {
  std::vector<JudgedStandard> list;
  for (const auto& standard : form.standards)
    if (is_for(*standard.standard, question)) list.push_back(judge_standard(question, standard));
  return list;
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
    if (!nearest || is_rather(one, *nearest)) nearest = &one;
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

bool Verdict::provisional() const {
  const auto* met = by();
  return met && std::any_of(met->rules.begin(), met->rules.end(),
                            [](const JudgedRule& one) { return one.finding.provisional; });
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
