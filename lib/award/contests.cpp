// Who competes for limited places and shares: counted once for each form, law and day.
#include "award/contests.hpp"

#include <algorithm>

#include "award/judge.hpp"
#include "award/rivals.hpp"
#include "award/vote.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

/// Leaves out `women-first`, which itself depends on the contest.
bool keeps_general_rules(const Case& question) {
  const auto& rules = question.statute.general();
  return std::all_of(rules.begin(), rules.end(), [&](const StatuteRule& rule) {
    const auto& check = rule.entry->check;
    return check.severity != Severity::error || check.name == "women-first" ||
           rule.requirement.judge(question).ruling <= Ruling::council;
  });
}

/// True when the competitor takes a place: it has the award, or it can be proposed for it.
bool deserves(const Case& question, const Competitor& other) {
  if (award_of(question.campaign(), question.records, *other.nomination)) return true;
  const auto majority = question.statute.majority(question.campaign(), question.form.id);
  if (judge_vote(question.campaign(), majority, *other.vote).ruling == Ruling::fails) return false;
  Case other_case{.laws = question.laws,
                  .statute = question.statute,
                  .records = question.records,
                  .scores = question.scores,
                  .who = other.who,
                  .form = question.form,
                  .way = other.nomination->way,
                  .year = year_of(*other.nomination),
                  .as_of = *other.vote->meeting->date,
                  .until = std::max(question.until, *other.vote->meeting->date),
                  .nomination = other.nomination};
  for (const auto& id : other.nomination->achievements)
    if (const auto* one = question.index().achievement(*id);
        one && is_of(question.index(), *one, other.who))
      other_case.achievements.push_back(one);
  const auto standards = judge_standards(other_case, *question.statute.form(*question.form.id));
  const auto met = std::find_if(standards.begin(), standards.end(), [](const JudgedStandard& one) {
    return one.ruling <= Ruling::council;
  });
  if (met == standards.end()) return false;
  if (other_case.achievements.empty()) other_case.achievements = met->achievements;
  return keeps_general_rules(other_case);
}

TitleNumbers title_numbers(const Case& question, const std::vector<Located<AwardFormId>>& forms,
                           int year) {
  TitleNumbers numbers;
  std::set<std::string_view> counted;
  const auto add = [&](const SubjectId& subject) {
    const auto title = year_title(question, subject, forms, year);
    if (title && counted.insert(subject.text).second)
      ++(title.held ? numbers.held : numbers.proposed);
    return title.proposed != nullptr;
  };
  for (const auto& form : forms) {
    for (const auto* one : question.records.of_form(*form).awards) add(*one->subject);
    for (const auto* one : question.records.of_form(*form).nominations) {
      const bool proposed = add(*one->subject);
      const auto* vote = question.records.of(*one->subject).ballot(*one);
      if (proposed && vote) ++numbers.by_votes[*vote->ballot->agree];
    }
  }
  return numbers;
}

}  // namespace

const TitleNumbers& Contests::titles(const Case& question,
                                     const std::vector<Located<AwardFormId>>& forms,
                                     int year) const {
  TitleKey key{&question.statute, question.as_of, question.until, year, judged_year(question), {}};
  for (const auto& form : forms) key.forms.push_back(form->text);
  const std::lock_guard finding(finding_);
  const auto known = titles_.find(key);
  if (known != titles_.end()) return known->second;
  return titles_.emplace(std::move(key), title_numbers(question, forms, year)).first->second;
}

const Contestants& Contests::of(const Case& question, const Places& places,
                                const PlacesPool& pool) const {
  const Key key{&places, &question.statute, &question.scores, question.until};
  std::unique_lock finding(finding_);
  auto& pools = known_[key];
  finding.unlock();
  std::call_once(pools.once, [&] {
    const auto& index = question.index();
    for (auto& one : competitors(index, question.records, question.campaign(), places)) {
      const auto own_pool = pool_of(index, places, one);
      const auto [known, is_new] = pools.by_pool.try_emplace(own_pool);
      auto& all = known->second;
      if (is_new) all.count = count_places(index, question.records, places, own_pool);
      if (!one.vote) continue;
      if (deserves(question, one))
        all.by_votes[*one.vote->ballot->agree].push_back(std::move(one));
      else
        all.others.insert(one.nomination);
    }
  });
  finding.lock();
  const auto [known, is_new] = pools.by_pool.try_emplace(pool);
  if (is_new) known->second.count = count_places(question.index(), question.records, places, pool);
  return known->second;
}

}  // namespace campaign
