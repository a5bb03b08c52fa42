// The council has voted for it, counted on all its members.
#include "award/statute.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

using Asked = std::optional<Majority>;

Finding counted(const Case& question, const Majority& majority, const BallotRecord& vote) {
  const auto members = static_cast<int64_t>(question.campaign().council->members.size());
  const int64_t least = majority.least_of(members), agree = vote.ballot->agree;
  Finding finding{.what = say("{} of {} members agree, and {} are asked", agree, members, least),
                  .data = {{vote.ballot->subject.span, tr("the ballot")}}};
  if (agree >= least) return finding;
  finding.ruling = Ruling::fails;
  finding.missing = say_count("{} more vote", "{} more votes", static_cast<size_t>(least - agree));
  return finding;
}

Finding judge(const Case& question, const Asked& asked) {
  const auto& campaign = question.campaign();
  const auto majority = asked ? asked : question.statute.majority(campaign, question.form);
  if (!majority) return {.what = tr("no share of the council is asked")};
  const auto* vote = question.record().ballot(*question.form.id);
  if (!vote) return {.ruling = Ruling::council, .what = tr("the council has to vote on it")};
  if (!campaign.council || campaign.council->members.empty())
    return {.ruling = Ruling::unknown,
            .what = tr("nobody can say of how many members the council consists"),
            .missing = tr("`members` of the council")};
  return counted(question, *majority, *vote);
}

}  // namespace

Requirement rules::council_vote(Parameters& given) {
  const auto least = given.optional_share("at-least"), more = given.optional_share("more-than");
  const Asked asked = more    ? Asked(Majority{*more, true})
                      : least ? Asked(Majority{*least, false})
                              : Asked();
  return {[asked](const Case& question) { return judge(question, asked); }};
}

}  // namespace campaign
