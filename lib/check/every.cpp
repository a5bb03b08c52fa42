// Iteration shared by checks: over marks, references to subjects, and nominations.
#include "check/every.hpp"

#include <fmt/core.h>

#include "base/message.hpp"

namespace campaign {
namespace {

using Visit = std::function<void(const SubjectPlace&)>;

void visit_all(std::string_view section, const std::vector<Located<SubjectId>>& subjects,
               const Message& record, const Visit& visit) {
  for (const auto& subject : subjects) visit({section, subject, record});
}

}  // namespace

const Criterion* MarkPlace::criterion(const Index& index) const {
  return index.criterion(*mark.criterion, day);
}

const Adjustment* MarkPlace::adjustment(const Index& index) const {
  return index.adjustment(*mark.criterion, day);
}

Message MarkPlace::record(const Index& index) const {
  return joined({index.name(*subject.subject), *sheet.period, round_name(*sheet.round)}, ", ");
}

Diagnostic MarkPlace::problem(CheckName check, Message message, const Index& index) const {
  return {.check = check,
          .span = mark.given.span,
          .message = std::move(message),
          .record = record(index),
          .subject = subject.subject->text,
          .day = sheet.period->last};
}

void every_mark(const Campaign& campaign, const std::function<void(const MarkPlace&)>& visit) {
  for (const auto& sheet : campaign.sheets) {
    const Date day = plan_day(campaign, sheet.period->last);
    for (const auto& subject : sheet.subjects)
      for (const auto& mark : subject.marks) visit({sheet, subject, mark, day});
  }
}

void every_subject(const Campaign& campaign, const Visit& visit) {
  for (const auto& sheet : campaign.sheets)
    for (const auto& subject : sheet.subjects)
      visit({"score-sheets", subject.subject,
             joined({*sheet.period, round_name(*sheet.round)}, ", ")});
  for (const auto& one : campaign.achievements)
    visit_all("achievements", one.subjects, one.title, visit);
  for (const auto& one : campaign.initiatives)
    visit_all("initiatives", one.subjects, one.title, visit);
  for (const auto& one : campaign.ratings) visit({"ratings", one.subject, one.year});
  for (const auto& one : campaign.awards) visit({"awards", one.subject, one.id->text});
  for (const auto& one : campaign.absences) visit({"absences", one.subject, *one.period});
  for (const auto& one : campaign.conduct) visit({"conduct", one.subject, *one.from});
  for (const auto& one : campaign.registrations)
    visit_all("registrations", one.subjects, one.year, visit);
  for (const auto& one : campaign.nominations) visit({"nominations", one.subject, one.form->text});
  for (const auto& one : campaign.waivers) visit({"waivers", one.subject, one.reason});
  for (const auto& meeting : campaign.meetings)
    for (const auto& ballot : meeting.ballots)
      visit({"meetings", ballot.subject, meeting.id->text});
}

void every_person_reference(const Campaign& campaign, const Visit& visit) {
  for (const auto& unit : campaign.units)
    for (const auto& term : unit.heads) visit({"units", term.person, *unit.name});
  if (campaign.council)
    for (const auto& member : campaign.council->members)
      visit({"council", member.person, tr("council")});
  for (const auto& meeting : campaign.meetings) {
    const auto visit_one = [&](const auto& person) {
      if (person) visit({"meetings", *person, meeting.id->text});
    };
    visit_one(meeting.chair);
    visit_one(meeting.secretary);
    for (const auto* list : {&meeting.present, &meeting.in_writing, &meeting.counters})
      visit_all("meetings", *list, meeting.id->text, visit);
  }
}

Date NominationPlace::day() const {
  if (nomination.submitted) return **nomination.submitted;
  return award && award->date ? **award->date : today;
}

Diagnostic NominationPlace::problem(CheckName check, Span span, Message message) const {
  return {.check = check,
          .span = span,
          .message = std::move(message),
          .record = who.name() + ", " + *form.title,
          .subject = nomination.subject->text,
          .day = day()};
}

bool is_voted_before_campaign(const CheckContext& context, const NominationPlace& place) {
  const auto& plan = context.evaluation.campaign.plan;
  return plan && place.vote && *place.vote->meeting->date < plan->period->first;
}

void every_nomination(const CheckContext& context,
                      const std::function<void(const NominationPlace&)>& visit) {
  const auto& records = context.evaluation.records;
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    const auto who = participant(context.evaluation.index, *nomination.subject);
    const auto& law = context.evaluation.judge.law_of(nomination, context.today);
    const auto* form = law.form(*nomination.form);
    if (nomination.withdrawn || !who || !form) continue;
    visit({nomination, *who, law, *form->form, records.of(*nomination.subject).ballot(nomination),
           award_of(context.evaluation.campaign, records, nomination), context.today});
  }
}

Diagnostic about(Diagnostic problem, const std::vector<Located<SubjectId>>& subjects) {
  for (const auto& one : subjects)
    if (problem.subject.empty())
      problem.subject = one->text;
    else
      problem.more_subjects.push_back(one->text);
  return problem;
}

std::string record_of(const Achievement& achievement, const Index& index) {
  std::string names;
  for (const auto& subject : achievement.subjects) names += index.name(*subject) + ", ";
  return names + *achievement.title;
}

std::optional<AppliesTo> kind_of(const CheckContext& context, const SubjectId& id,
                                 const Date& day) {
  const auto who = participant(context.evaluation.index, id);
  return who ? std::optional(criteria_of(context.evaluation.campaign, *who, day)) : std::nullopt;
}

}  // namespace campaign
