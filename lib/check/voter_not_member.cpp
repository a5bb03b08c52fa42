// Only members of the council vote, chair and count, and each votes once: in the room or in
// writing.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "check/voters.hpp"

namespace campaign {
namespace {

void report_voter(const CheckContext& context, const Meeting& meeting,
                  const Located<SubjectId>& person, Diagnostic problem) {
  problem.check = check_names::voter_not_member;
  problem.span = person.span;
  problem.record = meeting.id->text;
  problem.subject = person->text;
  problem.day = *meeting.date;
  context.diagnostics.add(std::move(problem));
}

Diagnostic not_member(const Council& council, const Person& person, const Date& day) {
  const auto other =
      std::find_if(council.members.begin(), council.members.end(),
                   [&](const CouncilMember& one) { return *one.person == *person.id; });
  if (other == council.members.end())
    return {.message = say("{} is no member of the council", *person.name),
            .help = tr("take the name out, or add the member to `council`")};
  return {.message = say("{} is no member of the council on {}", *person.name, day),
          .help = tr("take the name out, or correct `from` and `until` of the member"),
          .notes = {{other->person.span, tr("a member at another time")}}};
}

void check_member(const CheckContext& context, const Meeting& meeting,
                  const Located<SubjectId>& person) {
  const auto* member = context.evaluation.index.person(*person);
  if (!member) return;
  const auto& council = *context.evaluation.campaign.council;
  if (!council.is_member(*person, *meeting.date))
    report_voter(context, meeting, person, not_member(council, *member, *meeting.date));
  else if (member->until && **member->until < *meeting.date && !has_reversed_times(*member))
    report_voter(
        context, meeting, person,
        {.message = say("{} left on {}, before the meeting", *member->name, **member->until),
         .help = tr("take the name out, or correct `until`"),
         .notes = {{member->until->span, tr("the last day")}}});
}

bool is_in(const std::vector<Located<SubjectId>>& list, const SubjectId& person) {
  return std::any_of(list.begin(), list.end(), [&](const auto& one) { return *one == person; });
}

/// The chair of a meeting must be present.
void check_chair(const CheckContext& context, const Meeting& meeting) {
  if (!meeting.chair || meeting.present.empty() ||
      !context.evaluation.index.person(**meeting.chair) || is_in(meeting.present, **meeting.chair))
    return;
  report_voter(context, meeting, *meeting.chair,
               {.message = say("{} chairs the meeting, and is not written down as present",
                               context.evaluation.index.name(**meeting.chair)),
                .help = tr("add the name to `present`, or correct `chair`")});
}

/// Who counts the ballots stands among those present.
void check_counters(const CheckContext& context, const Meeting& meeting) {
  if (meeting.present.empty()) return;
  for (const auto& one : meeting.counters)
    if (context.evaluation.index.person(*one) && !is_in(meeting.present, *one))
      report_voter(context, meeting, one,
                   {.message = say("{} counts the ballots, and is not written down as present",
                                   context.evaluation.index.name(*one)),
                    .help = tr("add the name to `present`, or correct `counters`")});
}

}  // namespace

void checks::voter_not_member(const CheckContext& context) {
  if (!context.knows({"council", "meetings"})) return;
  for (const auto& meeting : context.evaluation.campaign.meetings) {
    std::set<std::string> seen;
    check_chair(context, meeting);
    if (context.evaluation.campaign.council) {
      if (meeting.chair) check_member(context, meeting, *meeting.chair);
      for (const auto& person : meeting.counters) check_member(context, meeting, person);
    }
    check_counters(context, meeting);
    for (const auto* list : {&meeting.present, &meeting.in_writing})
      for (const auto& person : *list) {
        if (context.evaluation.campaign.council) check_member(context, meeting, person);
        if (seen.insert(person->text).second) continue;
        report_voter(context, meeting, person,
                     {.message = say("{} would vote twice", context.evaluation.index.name(*person)),
                      .help = tr("name a member once: as present, or with an opinion in writing")});
      }
  }
}

}  // namespace campaign
