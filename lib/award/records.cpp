// The records of each subject.
#include "award/records.hpp"

#include <algorithm>

namespace campaign {
namespace {

template <class Map>
const auto& found_in(const Map& map, std::string_view key) {
  static const typename Map::mapped_type nothing;
  const auto found = map.find(key);
  return found == map.end() ? nothing : found->second;
}

}  // namespace

Records::Records(const Campaign& campaign) {
  for (const auto& one : campaign.people)
    for (const auto& post : one.posts) {
      if (!post.unit) continue;
      auto& people = by_unit_[(*post.unit)->text];
      if (people.empty() || people.back() != &one) people.push_back(&one);
    }
  for (const auto& one : campaign.awards) by_form_[one.form->text].awards.push_back(&one);
  for (const auto& one : campaign.nominations) by_form_[one.form->text].nominations.push_back(&one);
  for (const auto& one : campaign.registrations)
    for (const auto& id : one.subjects) by_subject_[id->text].registrations.push_back(&one);
  for (const auto& one : campaign.awards) by_subject_[one.subject->text].awards.push_back(&one);
  for (const auto& one : campaign.ratings) by_subject_[one.subject->text].ratings.push_back(&one);
  for (const auto& one : campaign.conduct) by_subject_[one.subject->text].conduct.push_back(&one);
  for (const auto& one : campaign.nominations)
    by_subject_[one.subject->text].nominations.push_back(&one);
  for (const auto& one : campaign.initiatives)
    for (const auto& id : one.subjects) by_subject_[id->text].initiatives.push_back(&one);
  for (const auto& one : campaign.achievements)
    for (const auto& id : one.subjects) by_subject_[id->text].achievements.push_back(&one);
  for (const auto& meeting : campaign.meetings)
    for (const auto& one : meeting.ballots)
      by_subject_[one.subject->text].ballots.push_back({&meeting, &one});
  const Date never{9999, 12, 31};
  for (auto& [id, records] : by_subject_) {
    std::stable_sort(records.ballots.begin(), records.ballots.end(),
                     [](const BallotRecord& a, const BallotRecord& b) {
                       return *a.meeting->date < *b.meeting->date;
                     });
    std::stable_sort(records.awards.begin(), records.awards.end(),
                     [&](const Award* a, const Award* b) {
                       return (a->date ? **a->date : never) < (b->date ? **b->date : never);
                     });
    std::stable_sort(records.ratings.begin(), records.ratings.end(),
                     [](const YearRating* a, const YearRating* b) { return a->year < b->year; });
  }
}

Records Records::over(const Records& base) {
  Records records;
  records.base_ = &base;
  return records;
}

void Records::replace(const SubjectId& subject, SubjectRecords records) {
  by_subject_[subject.text] = std::move(records);
}

void Records::add(const Award& award) { by_subject_[award.subject->text].awards.push_back(&award); }

const SubjectRecords& Records::of(const SubjectId& subject) const {
  if (base_ && !by_subject_.contains(subject.text)) return base_->of(subject);
  return found_in(by_subject_, subject.text);
}

const FormRecords& Records::of_form(const AwardFormId& form) const {
  return base_ ? base_->of_form(form) : found_in(by_form_, form.text);
}

const std::vector<const Person*>& Records::people_of(const SubjectId& unit) const {
  return base_ ? base_->people_of(unit) : found_in(by_unit_, unit.text);
}

const YearRating* SubjectRecords::rating(int year) const {
  const auto found =
      std::lower_bound(ratings.begin(), ratings.end(), year,
                       [](const YearRating* one, int target) { return one->year < target; });
  return found != ratings.end() && (*found)->year == year ? *found : nullptr;
}

const BallotRecord* SubjectRecords::ballot(const AwardFormId& form) const {
  const auto found = std::find_if(ballots.rbegin(), ballots.rend(), [&](const BallotRecord& one) {
    return *one.ballot->form == form;
  });
  return found == ballots.rend() ? nullptr : &*found;
}

const BallotRecord* SubjectRecords::ballot(const Nomination& nomination) const {
  const auto is_on = [&](const BallotRecord& one) {
    const auto& covers = one.ballot->covers;
    return *one.ballot->form == *nomination.form &&
           (!covers || !nomination.covers || (*covers)->overlaps(**nomination.covers));
  };
  const auto found = std::find_if(ballots.rbegin(), ballots.rend(), is_on);
  return found == ballots.rend() ? nullptr : &*found;
}

bool is_revoked(const Award& award, const Date& day) {
  return award.revoked && **award.revoked <= day;
}

bool is_held(const Award& award, const Date& day) {
  if (is_revoked(award, day)) return false;
  return award.date ? **award.date < day : award.covers && (*award.covers)->last < day;
}

std::optional<Date> counts_from(const Award& award) {
  if (award.covers) return (*award.covers)->last;
  if (award.date) return **award.date;
  return std::nullopt;
}

bool is_recognised_at(const Initiative& initiative, InitiativeLevel required) {
  return required == InitiativeLevel::agency || *initiative.level != InitiativeLevel::agency;
}

}  // namespace campaign
