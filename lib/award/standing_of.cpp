// The standing of a subject over the whole campaign.
#include "award/standing_of.hpp"

#include "base/message.hpp"

namespace campaign {

const Standing* standing_of(const Case& question) {
  return question.scores.standing(question.who, *question.campaign().plan->period);
}

void doubt_until_scored(Finding& finding, const Standing& standing) {
  finding.provisional = standing.provisional;
  if (standing.provisional)
    finding.what += "; " + tr("provisional: some of the scores are self-scores only");
  if (standing.unscored.empty()) return;
  const auto periods = joined({standing.unscored.begin(), standing.unscored.end()}, ", ");
  finding.ruling = Ruling::unknown;
  finding.what += "; " + say("no total for {}", periods);
  finding.missing = say("scores of {}", periods);
}

}  // namespace campaign
