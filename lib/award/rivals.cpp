// The other awards and nominations of the subject of a nomination.
#include "award/rivals.hpp"

#include <algorithm>
#include <tuple>

#include "award/labels.hpp"
#include "award/laws.hpp"
#include "base/message.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

bool share_any(const std::vector<Located<AchievementId>>& some,
               const std::vector<Located<AchievementId>>& others) {
  return std::any_of(some.begin(), some.end(), [&](const auto& one) {
    return std::any_of(others.begin(), others.end(),
                       [&](const auto& other) { return *one == *other; });
  });
}

/// The award was decided before every vote on the only open nomination of the form.
bool precedes_vote(const Award& award, const Nomination& nomination,
                   const SubjectRecords& records) {
  const auto is_of_form = [&](const Nomination* one) {
    return !one->withdrawn && *one->form == *nomination.form;
  };
  const auto precedes = [&](const BallotRecord& one) {
    return *one.ballot->form != *nomination.form || **award.date < *one.meeting->date;
  };
  return nomination.simplified.empty() && records.ballot(nomination) &&
         std::all_of(records.ballots.begin(), records.ballots.end(), precedes) &&
         std::count_if(records.nominations.begin(), records.nominations.end(), is_of_form) == 1;
}

/// An award decides a nomination when it comes after it and is for the achievements it names.
bool decides(const Award& award, const Nomination& nomination, const SubjectRecords& records) {
  const auto& named = nomination.achievements;
  if (award.covers && nomination.covers && !(*award.covers)->overlaps(**nomination.covers))
    return false;
  if (nomination.submitted && **award.date < **nomination.submitted) return false;
  if (precedes_vote(award, nomination, records)) return false;
  if (!award.achievements.empty() && !named.empty()) return share_any(award.achievements, named);
  return std::none_of(records.achievements.begin(), records.achievements.end(),
                      [&](const Achievement* one) {
                        return names(named, *one) && **award.date < one->when->first;
                      });
}

const Award* award_of(const Case& question, const Nomination& nomination) {
  return award_of(question.campaign(), question.records, nomination);
}

/// The nomination that an award decided; null when none is written.
const Nomination* decided_by(const Case& question, const Award& award) {
  for (const auto* one : question.record().nominations)
    if (!one->withdrawn && award_of(question, *one) == &award) return one;
  return nullptr;
}

/// What orders nominations of one subject: the higher form, then the earlier dossier, then what is
/// written beside them. Equal for copies, of which the first in the files comes first.
auto order_of(const Case& question, const Nomination& one) {
  std::vector<std::string> achievements;
  for (const auto& id : one.achievements) achievements.push_back(id->text);
  std::sort(achievements.begin(), achievements.end());
  return std::tuple(question.laws.rank(*one.form), one.form->text,
                    one.submitted ? **one.submitted : Date{9999, 12, 31},
                    one.way ? static_cast<int>(**one.way) : -1, std::move(achievements));
}

bool precedes(const Case& question, const Nomination& a, const Nomination& b) {
  const auto first = order_of(question, a), second = order_of(question, b);
  return first < second || (first == second && &a < &b);
}

}  // namespace

bool is_of_campaign(const Campaign& campaign, const Award& award) {
  return award.date && campaign.plan && **award.date >= campaign.plan->period->first;
}

const Award* award_of(const Campaign& campaign, const Records& records,
                      const Nomination& nomination) {
  const auto& of_subject = records.of(*nomination.subject);
  for (const auto* one : of_subject.awards) {
    const bool same_way = !one->way || !nomination.way || one->way == nomination.way;
    if (*one->form == *nomination.form && same_way && is_of_campaign(campaign, *one) &&
        decides(*one, nomination, of_subject))
      return one;
  }
  return nullptr;
}

std::vector<const Award*> other_awards(const Case& question) {
  const Award* decided = question.nomination ? award_of(question, *question.nomination) : nullptr;
  std::vector<const Award*> list;
  for (const auto* one : question.record().awards)
    if (one != decided && one != question.decided &&
        !is_revoked(*one, std::max(question.as_of, question.until)))
      list.push_back(one);
  return list;
}

std::vector<const Nomination*> preceding_nominations(const Case& question) {
  std::vector<const Nomination*> list;
  if (!question.nomination || award_of(question, *question.nomination)) return list;
  for (const auto* one : question.record().nominations)
    if (one != question.nomination && !one->withdrawn && !award_of(question, *one) &&
        precedes(question, *one, *question.nomination))
      list.push_back(one);
  return list;
}

bool names(const std::vector<Located<AchievementId>>& list, const Achievement& achievement) {
  return std::any_of(list.begin(), list.end(),
                     [&](const auto& id) { return *id == *achievement.id; });
}

const Nomination* silent_basis(const Case& question, const Award& award) {
  return award.achievements.empty() ? decided_by(question, award) : nullptr;
}

std::optional<Way> way_of(const Case& question, const Award& award) {
  if (award.way) return award.way;
  const auto* decided = decided_by(question, award);
  return decided ? decided->way : std::nullopt;
}

bool rewarded(const Case& question, const Achievement& achievement) {
  const auto awards = other_awards(question);
  return std::any_of(awards.begin(), awards.end(), [&](const Award* award) {
    const auto* basis = silent_basis(question, *award);
    return names(basis ? basis->achievements : award->achievements, achievement);
  });
}

std::string form_title(const Case& question, const AwardFormId& id) {
  return form_title(question.laws.form(id), id);
}

std::string award_label(const Case& question, const Award& award) {
  const auto title = form_title(question, *award.form);
  return award.decision ? title + " (" + **award.decision + ")" : title;
}

const Unit* unit_headed_by(const Case& question) {
  const auto* person = question.who.person;
  if (!person) return nullptr;
  const Unit* headed = nullptr;
  for (const auto& unit : question.campaign().units) {
    const auto* head = head_on(unit, question.as_of);
    if (!head || **head != *person->id) continue;
    if (!headed || is_of_unit(*person, *unit.id, question.as_of)) headed = &unit;
  }
  return headed;
}

const Unit* unit_perhaps_headed_by(const Case& question) {
  const auto* person = question.who.person;
  if (!person || class_on(*person, question.as_of) != PersonClass::manager) return nullptr;
  const auto* id = unit_on(*person, question.as_of);
  const auto* unit = id ? question.index().unit(**id) : nullptr;
  return unit && !head_on(*unit, question.as_of) ? unit : nullptr;
}

std::vector<const Award*> undated_awards(const Case& question, const Unit& unit) {
  std::vector<const Award*> list;
  for (const auto* one : question.records.of(*unit.id).awards)
    if (!one->date && !one->revoked) list.push_back(one);
  return list;
}

Finding without_day(const Unit& unit, const Award& award) {
  return {.ruling = Ruling::unknown,
          .what = say("{} has an award without a day, which may be of this campaign", *unit.name),
          .missing = say("`date` of {}", award.id->text),
          .data = {{award.id.span, *unit.name}}};
}

std::optional<size_t> highest_of(const Case& question, const Unit& unit) {
  std::optional<size_t> highest;
  const bool for_title = is_title_or_flag(question.form);
  const auto consider = [&](const AwardFormId& form) {
    const auto* known = question.laws.form(form);
    if (known && is_title_or_flag(*known) != for_title) return;
    const size_t rank = question.statute.rank(form);
    if (!highest || rank < *highest) highest = rank;
  };
  const auto& records = question.records.of(*unit.id);
  for (const auto* one : records.nominations)
    if (!one->withdrawn) consider(*one->form);
  for (const auto* one : records.awards)
    if (!one->revoked && is_of_campaign(question.campaign(), *one)) consider(*one->form);
  return highest;
}

}  // namespace campaign
