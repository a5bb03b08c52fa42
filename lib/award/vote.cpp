// Judges a ballot of the council, as a share of all its members.
#include "award/vote.hpp"

#include "base/message.hpp"

namespace campaign {
namespace {

Finding counted(int64_t members, const RequiredMajority& required, const BallotRecord& vote) {
  const int64_t least = required.majority.least_of(members), agree = *vote.ballot->agree;
  Finding finding{.what = say("{} of {} members agree, and {} are asked", agree, members, least),
                  .data = {{vote.ballot->agree.span, tr("the ballot")}},
                  .recalled = required.recalled()};
  if (agree >= least) return finding;
  finding.ruling = Ruling::fails;
  finding.missing = say_count("{} more vote", "{} more votes", static_cast<size_t>(least - agree));
  return finding;
}

}  // namespace

Finding judge_vote(const Campaign& campaign, const std::optional<RequiredMajority>& required,
                   const BallotRecord& vote) {
  const auto& meeting = *vote.meeting;
  if (!required)
    return {.ruling = *vote.ballot->agree > 0 ? Ruling::unknown : Ruling::fails,
            .what = say("{} agree, and no share of the council is written for this form",
                        *vote.ballot->agree),
            .missing = tr("`threshold` of the council for the form"),
            .data = {{vote.ballot->agree.span, tr("the ballot")}}};
  const auto members = campaign.council ? campaign.council->members_on(*meeting.date).size() : 0;
  if (members == 0)
    return {.ruling = Ruling::unknown,
            .what = tr("nobody can say of how many members the council consists"),
            .missing = tr("`members` of the council"),
            .data = {{vote.ballot->subject.span, tr("the ballot")}}};
  if (meeting.present.empty() && meeting.in_writing.empty())
    return {.ruling = Ruling::unknown,
            .what = say("nobody is written down as present at the meeting of {}, or as having "
                        "voted in writing",
                        *meeting.date),
            .missing = say("`present` of the meeting {}", meeting.id->text),
            .data = {{meeting.id.span, tr("the meeting")}}};
  return counted(static_cast<int64_t>(members), *required, vote);
}

std::vector<Note> notes_on(const Statute& statute, const RequiredMajority& required) {
  if (!required.recalled()) return {};
  return {{required.law->where, say("by a rule from memory: compare with the text of the law ({})",
                                    statute.words(*required.law))}};
}

}  // namespace campaign
