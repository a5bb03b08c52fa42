// The records of each subject.
#include "award/records.hpp"

#include <algorithm>

namespace campaign {

Records::Records(const Campaign& campaign) {
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

const SubjectRecords& Records::of(const SubjectId& subject) const {
  static const SubjectRecords nothing;
  const auto found = by_subject_.find(subject.text);
  return found == by_subject_.end() ? nothing : found->second;
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

}  // namespace campaign
