// The council has voted for it, counted on all its members.
#include "award/vote.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

using Asked = std::optional<RequiredMajority>;

Finding judge_council_vote(const Case& question, const Asked& own) {
  const auto& campaign = question.campaign();
  const auto asked = own ? own : question.statute.majority(campaign, question.form);
  const auto* vote = question.record().ballot(*question.form.id);
  if (!asked && !vote) return {.what = tr("no share of the council is asked")};
  if (!vote) return {.ruling = Ruling::council, .what = tr("the council has to vote on it")};
  return judge_vote(campaign, asked, *vote);
}

}  // namespace

Requirement rules::council_vote(Parameters& given) {
  const auto least = given.optional_share("at-least"), more = given.optional_share("more-than");
  const Asked asked = more ? Asked({{*more, true}}) : least ? Asked({{*least, false}}) : Asked();
  return {[asked](const Case& question) { return judge_council_vote(question, asked); }};
}

}  // namespace campaign
