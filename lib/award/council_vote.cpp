// Rule: enough of all members of the council have voted for it.
#include "award/vote.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

using OptionalMajority = std::optional<RequiredMajority>;

Finding judge_council_vote(const Case& question, const OptionalMajority& by_rule) {
  const auto& campaign = question.campaign();
  const auto required = by_rule ? by_rule : question.statute.majority(campaign, question.form.id);
  const auto* vote = question.nomination ? question.record().ballot(*question.nomination)
                                         : question.record().ballot(*question.form.id);
  if (!required && !vote) return {.what = tr("no share of the council is asked")};
  if (!vote) return {.ruling = Ruling::council, .what = tr("the council has to vote on it")};
  return judge_vote(campaign, required, *vote);
}

}  // namespace

Requirement rules::council_vote(Parameters& given) {
  const auto least = given.optional_share("at-least"), more = given.optional_share("more-than");
  const OptionalMajority majority = more    ? OptionalMajority({{*more, true}})
                                    : least ? OptionalMajority({{*least, false}})
                                            : OptionalMajority();
  return {[majority](const Case& question) { return judge_council_vote(question, majority); }};
}

}  // namespace campaign
