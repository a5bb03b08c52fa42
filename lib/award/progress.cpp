// The stage of each nomination, and its next step.
#include "award/progress.hpp"

#include <algorithm>
#include <chrono>

#include "award/contests.hpp"
#include "award/labels.hpp"
#include "award/rivals.hpp"
#include "award/vote.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

int days_between(const Date& from, const Date& to) {
  const auto day = [](const Date& date) {
    return std::chrono::sys_days(std::chrono::year(date.year) / date.month / date.day);
  };
  return static_cast<int>((day(to) - day(from)).count());
}

const BallotRecord* ballot_of(const Evaluation& evaluation, const Nomination& nomination) {
  return evaluation.records.of(*nomination.subject).ballot(nomination);
}

bool is_vote_recalled(const Evaluation& evaluation, const Progress& progress) {
  const auto& verdict = progress.verdict;
  const auto required = verdict.statute->majority(evaluation.campaign, verdict.form->form->id);
  return required && required->recalled() && ballot_of(evaluation, *verdict.nomination);
}

/// Without duplicates: a general rule and a condition may have the same finding.
Message obstacles(const Verdict& verdict) {
  if (verdict.standards.empty())
    return no_standard_message(*verdict.statute, *verdict.form->form, verdict.who);
  std::vector<Message> list;
  for (const auto* one : verdict.obstacles())
    if (std::find(list.begin(), list.end(), one->what) == list.end()) list.push_back(one->what);
  return joined(list, "; ");
}

/// Why a subject that was voted on has no certain place; empty when it has one.
Message without_place(const Evaluation& evaluation, const Verdict& verdict,
                      const Contests& contests) {
  const auto contest = contest_of({.laws = evaluation.laws,
                                   .statute = *verdict.statute,
                                   .records = evaluation.records,
                                   .scores = evaluation.scores,
                                   .who = verdict.who,
                                   .form = *verdict.form->form,
                                   .way = verdict.way,
                                   .as_of = verdict.as_of,
                                   .until = verdict.until,
                                   .nomination = verdict.nomination},
                                  contests);
  if (!contest || contest->suffices()) return {};
  if (contest->left() == 0)
    return say("{} have more votes, and {} may be put forward", contest->above, contest->places);
  return say("{} have as many votes for {} of the places", contest->equals, contest->left());
}

/// False before the day of the meeting, for which a ballot may already be entered.
bool has_voted(const Evaluation& evaluation, const Nomination& nomination, const Date& today) {
  const auto* ballot = ballot_of(evaluation, nomination);
  return ballot && *ballot->meeting->date <= today;
}

Stage stage_of(const Evaluation& evaluation, const Progress& progress, const Date& today) {
  const auto& nomination = *progress.verdict.nomination;
  if (nomination.withdrawn) return Stage::withdrawn;
  if (progress.award) return Stage::decided;
  if (nomination.submitted) return Stage::submitted;
  if (has_voted(evaluation, nomination, today)) return Stage::voted;
  return progress.verdict.eligible() ? Stage::assessed : Stage::nominated;
}

Message lacks_of(const Evaluation& evaluation, const Verdict& verdict, const BallotRecord* ballot,
                 const Contests& contests) {
  if (!verdict.eligible()) return obstacles(verdict);
  if (verdict.provisional())
    return tr("eligible only by self-scores, which nobody has appraised yet");
  const auto& campaign = evaluation.campaign;
  const auto required = verdict.statute->majority(campaign, verdict.form->form->id);
  if (!ballot) return {};
  const auto vote = judge_vote(campaign, required, *ballot);
  if (vote.ruling != Ruling::holds) return vote.what;
  const bool open = verdict.nomination && !award_of(evaluation, *verdict.nomination);
  return open ? without_place(evaluation, verdict, contests) : Message();
}

void add_next_step(const Evaluation& evaluation, Progress& progress, const Date& today,
                   const Contests& contests) {
  const auto& nomination = *progress.verdict.nomination;
  const bool voted = has_voted(evaluation, nomination, today);
  progress.lacks = lacks_of(evaluation, progress.verdict,
                            voted ? ballot_of(evaluation, nomination) : nullptr, contests);
  const bool by_agency = progress.verdict.form->form->level == AwardLevel::agency;
  if (progress.stage >= Stage::decided) return;
  if (progress.stage == Stage::submitted)
    progress.next = progress.lacks.empty()
                        ? tr("await the decision and enter it in `awards`")
                        : tr("tell whoever decides what is lacking, or withdraw it");
  else if (!progress.lacks.empty())
    progress.next = tr("supply what is lacking, choose another form, or withdraw it");
  else if (progress.stage == Stage::assessed)
    progress.next = ballot_of(evaluation, nomination)
                        ? tr("await the meeting of the council, which is still to come")
                        : tr("put it to the council and enter the ballot in `meetings`");
  else
    progress.next = by_agency ? tr("have the decision signed and enter it in `awards`")
                              : tr("send the dossier and enter the day in `submitted`");
}

}  // namespace

Message lacks_of(const Evaluation& evaluation, const Verdict& verdict, const BallotRecord* ballot) {
  return lacks_of(evaluation, verdict, ballot, Contests());
}

const Award* award_of(const Evaluation& evaluation, const Nomination& nomination) {
  return award_of(evaluation.campaign, evaluation.records, nomination);
}

std::vector<Progress> progress_of(const Evaluation& evaluation, const Date& today) {
  std::vector<Progress> list;
  const Contests contests;
  const auto& campaign = evaluation.campaign;
  for (const auto& nomination : campaign.nominations) {
    auto verdict = evaluation.judge.verdict_now(nomination, today);
    if (!verdict) continue;
    Progress progress{.verdict = std::move(*verdict), .award = award_of(evaluation, nomination)};
    progress.stage = stage_of(evaluation, progress, today);
    progress.recalled = progress.verdict.recalled() || is_vote_recalled(evaluation, progress);
    add_next_step(evaluation, progress, today, contests);
    if (campaign.plan->nominations_due && progress.stage < Stage::submitted) {
      progress.due = **campaign.plan->nominations_due;
      progress.days_left = days_between(today, *progress.due);
    }
    list.push_back(std::move(progress));
  }
  return list;
}

Message stage_label(Stage stage) {
  switch (stage) {
    case Stage::nominated:
      return tr("nominated");
    case Stage::assessed:
      return tr("assessed");
    case Stage::voted:
      return tr("voted");
    case Stage::submitted:
      return tr("submitted");
    case Stage::decided:
      return tr("decided");
    case Stage::withdrawn:
      return tr("withdrawn");
  }
  return {};
}

}  // namespace campaign
