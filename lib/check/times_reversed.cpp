// Ends before beginnings, and events before those that must precede them.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// Minimum age of employees, in years.
constexpr int kYoungest = 15;

struct Times {
  Span span;            ///< of the later time
  std::string subject;  ///< id
};

void report_reversed(const CheckContext& context, const Times& times, Message message,
                     std::vector<Note> notes = {}) {
  context.diagnostics.add({.check = check_names::times_reversed,
                           .span = times.span,
                           .message = std::move(message),
                           .record = context.evaluation.index.name({times.subject}),
                           .help = tr("correct one of the two"),
                           .notes = std::move(notes),
                           .subject = times.subject});
}

/// `Time` is a date, or a time of day.
template <class Time>
void check_times(const CheckContext& context, const Time& from, const Located<Time>& until,
                 const std::string& subject) {
  if (*until < from)
    report_reversed(context, {until.span, subject},
                    say("the end {} lies before the beginning {}", *until, from));
}

void check_times(const CheckContext& context, const Award& award) {
  if (!award.date) return;
  const Date day = **award.date;
  if (award.covers && day < (*award.covers)->first)
    return report_reversed(context, {award.covers->span, award.subject->text},
                           say("the award is of {}, before the time that it covers", day));
  if (award.covers && day.year < (*award.covers)->last.year)
    return report_reversed(
        context, {award.covers->span, award.subject->text},
        say("the award is of {}, and covers the time until {}", day, (*award.covers)->last),
        {{award.date->span, tr("the day of the decision")}});
  if (award.revoked && **award.revoked < day)
    report_reversed(context, {award.revoked->span, award.subject->text},
                    say("the award is of {}, and was taken back on {}", day, **award.revoked));
  for (const auto& id : award.achievements) {
    const auto* achievement = context.evaluation.index.achievement(*id);
    if (!achievement || achievement->when->first <= day) continue;
    return report_reversed(context, {award.date->span, award.subject->text},
                           say("the award is of {}, before the achievement that it rewards, of {}",
                               day, *achievement->when),
                           {{achievement->when.span, tr("the achievement")}});
  }
}

void check_times(const CheckContext& context, const Nomination& nomination) {
  const auto& submitted = nomination.submitted;
  const auto& withdrawn = nomination.withdrawn;
  if (submitted && withdrawn && **withdrawn < **submitted)
    report_reversed(
        context, {withdrawn->span, nomination.subject->text},
        say("the dossier left on {}, and was withdrawn on {}", **submitted, **withdrawn),
        {{submitted->span, tr("the day of submission")}});
}

/// Of a post, or of a term as head.
template <class T>
void check_times_of(const CheckContext& context, const std::vector<T>& list, const SubjectId& who) {
  for (const auto& one : list)
    if (one.from && one.until) check_times(context, **one.from, *one.until, who.text);
}

void check_times(const CheckContext& context, const Person& person) {
  check_times_of(context, person.posts, *person.id);
  for (const auto& one : person.posts)
    if (one.from && person.until && **person.until < **one.from)
      report_reversed(
          context, {one.from->span, person.id->text},
          say("the post begins on {}, after the last day, {}", **one.from, **person.until),
          {{person.until->span, tr("the last day")}});
  if (person.joined && person.until)
    check_times(context, *person.joined, *person.until, person.id->text);
  const auto& first = person.posts.front();
  if (person.joined && first.from && **first.from < *person.joined)
    report_reversed(
        context, {first.from->span, person.id->text},
        say("the post begins on {}, before joining on {}", **first.from, *person.joined));
  if (!person.born) return;
  const Times born{person.born->span, person.id->text};
  if (person.joined && *person.joined <= **person.born)
    report_reversed(context, born,
                    say("born on {}, and joined on {}", **person.born, *person.joined));
  else if (person.joined && person.joined->year - (*person.born)->year < kYoungest)
    report_reversed(context, born,
                    say("born on {}, and joined on {}, as a child", **person.born, *person.joined));
  else if (context.today <= **person.born)
    report_reversed(context, born, say("born on {}, which is still to come", **person.born));
}

/// Only the first vote counts: a dossier may be returned and voted on again.
void check_times(const CheckContext& context, const NominationPlace& place) {
  // Of a form that the agency itself gives, the dossier comes before the vote.
  if (!place.nomination.submitted || !place.nomination.simplified.empty() ||
      place.form.level == AwardLevel::agency)
    return;
  for (const auto& vote : context.evaluation.records.of(*place.nomination.subject).ballots) {
    if (*vote.ballot->form != *place.form.id) continue;
    const Date voted = *vote.meeting->date;
    if (place.day() < voted)
      report_reversed(
          context, {place.nomination.submitted->span, place.nomination.subject->text},
          say("the dossier left on {}, and the council votes on {}", place.day(), voted),
          {{vote.meeting->date.span, tr("the meeting")}});
    return;
  }
}

/// What somebody had or did as a child, or before the birth.
void check_age(const CheckContext& context, const Located<SubjectId>& subject, const Date& day,
               const Span& span) {
  const auto* person = context.evaluation.index.person(*subject);
  if (!person || !person->born || has_reversed_times(*person)) return;
  if (day.year - (*person->born)->year >= kYoungest) return;
  report_reversed(context, {span, subject->text},
                  say("this is of {}, and {} was born on {}", day, *person->name, **person->born),
                  {{person->born->span, tr("the day of birth")}});
}

/// A council exists before it votes.
void check_council(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  if (!council || !council->date) return;
  const Meeting* first = nullptr;
  for (const auto& one : context.evaluation.campaign.meetings)
    if (!first || *one.date < *first->date) first = &one;
  if (first && *first->date < **council->date)
    report_reversed(
        context, {council->date->span, {}},
        say("the council was set up on {}, and votes on {}", **council->date, *first->date),
        {{first->date.span, tr("the meeting")}});
}

}  // namespace

void checks::times_reversed(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  for (const auto& one : campaign.conduct) {
    const auto* person = context.evaluation.index.person(*one.subject);
    if (person && person->born && *one.from <= **person->born)
      report_reversed(context, {one.from.span, one.subject->text},
                      say("the matter is of {}, before the birth on {}", *one.from, **person->born),
                      {{person->born->span, tr("the day of birth")}});
    if (one.until) check_times(context, *one.from, *one.until, one.subject->text);
  }
  for (const auto& one : campaign.units)
    if (one.from && one.until) check_times(context, *one.from, *one.until, one.id->text);
  for (const auto& one : campaign.units) check_times_of(context, one.heads, *one.id);
  for (const auto& one : campaign.people) check_times(context, one);
  if (campaign.council)
    for (const auto& one : campaign.council->members)
      if (one.from && one.until) check_times(context, **one.from, *one.until, one.person->text);
  for (const auto& one : campaign.meetings)
    if (one.start && one.end) check_times(context, **one.start, *one.end, one.id->text);
  check_council(context);
  for (const auto& one : campaign.awards) check_times(context, one);
  for (const auto& one : campaign.awards)
    if (one.date) check_age(context, one.subject, **one.date, one.date->span);
  for (const auto& one : campaign.initiatives)
    for (const auto& subject : one.subjects)
      if (one.date) check_age(context, subject, **one.date, one.date->span);
  for (const auto& one : campaign.nominations) check_times(context, one);
  every_nomination(context, [&](const NominationPlace& place) { check_times(context, place); });
  for (const auto& one : campaign.closed_periods)
    if (one.on && *one.on < one.period->first)
      report_reversed(context, {one.span, {}},
                      say("{} was closed on {}, before it began", *one.period, *one.on));
}

}  // namespace campaign
