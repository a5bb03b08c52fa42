// A subject proposed for a form of award, with the basis of the proposal.
#include "dossier/nominee.hpp"

#include <algorithm>

#include "award/progress.hpp"
#include "award/title_prize.hpp"
#include "award/vote.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

const std::vector<Way>& ways_of(const Verdict& verdict) {
  static const std::vector<Way> any;
  const auto* nearest = verdict.nearest();
  return nearest ? nearest->standard->standard->ways : any;
}

/// The way of the nomination, else the only one of the standard, else the one of all achievements.
std::optional<Way> way_of(const Nominee& nominee) {
  if (nominee.verdict.way) return nominee.verdict.way;
  const auto& ways = ways_of(nominee.verdict);
  if (ways.size() == 1) return ways.front();
  std::optional<Way> common;
  for (const auto* one : nominee.achievements) {
    if (!one->way || (common && common != one->way)) return std::nullopt;
    common = one->way;
  }
  return common;
}

/// The result of the latest ballot; nullopt without a vote.
std::optional<Finding> vote_on(const Evaluation& evaluation, const Nominee& nominee) {
  const auto& campaign = evaluation.campaign;
  const auto required = nominee.verdict.statute->majority(campaign, nominee.form().id);
  if (!nominee.ballot) return std::nullopt;
  return judge_vote(campaign, required, *nominee.ballot);
}

}  // namespace

std::optional<bool> is_carried(const Evaluation& evaluation, const Nominee& nominee) {
  const auto vote = vote_on(evaluation, nominee);
  if (!vote || vote->ruling == Ruling::unknown) return std::nullopt;
  return vote->ruling == Ruling::holds;
}

std::vector<Message> matters_for_council(const Nominee& nominee) {
  std::vector<Message> matters;
  const auto* standard = nominee.verdict.nearest();
  if (!standard) return matters;
  for (const auto& [rule, finding] : standard->rules) {
    if (finding.ruling != Ruling::council || rule->entry->check.name == "council-vote") continue;
    matters.push_back(finding.matter.empty() ? finding.what : finding.matter);
  }
  return matters;
}

namespace {

/// Of a nomination only what it gives; without one, the year that was judged.
std::optional<Period> time_for_papers(const Verdict& verdict) {
  const auto& form = *verdict.form->form;
  if (verdict.nomination) {
    const auto time = time_of(form, *verdict.nomination);
    return time ? std::optional(**time) : std::nullopt;
  }
  if (form.kind != AwardKind::title || !verdict.year) return std::nullopt;
  return Period{{*verdict.year, 1, 1}, {*verdict.year, 12, 31}};
}

const BallotRecord* latest_ballot(const Evaluation& evaluation, const Verdict& verdict) {
  const auto& records = evaluation.records.of(verdict.who.id());
  return verdict.nomination ? records.ballot(*verdict.nomination)
                            : records.ballot(*verdict.form->form->id);
}

}  // namespace

Nominee nominee_of(const Evaluation& evaluation, Verdict verdict, const Date& day) {
  const auto& statute = *verdict.statute;
  const auto& payer = evaluation.laws.with(*verdict.form->form->id, day);
  Nominee nominee{.achievements = verdict.achievements,
                  .ballot = latest_ballot(evaluation, verdict),
                  .prize = payer.prize(*verdict.form->form->id, class_of(verdict.who), day),
                  .simplified = verdict.nomination && statute.simplifies(*verdict.nomination)};
  nominee.covers = time_for_papers(verdict);
  if (nominee.prize &&
      paid_instead(evaluation, verdict.who.id(), *verdict.form->form->id, nominee.covers, day))
    nominee.prize->amount = 0;
  nominee.verdict = std::move(verdict);
  nominee.way = way_of(nominee);
  nominee.lacks = lacks_of(evaluation, nominee.verdict, nominee.ballot);
  return nominee;
}

}  // namespace campaign
