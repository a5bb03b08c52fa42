// What has happened must be of today or before; what may be planned, within a year after the
// campaign.
#include <algorithm>

#include "base/message.hpp"
#include "check/data_day.hpp"
#include "check/every.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

constexpr int kLongestAbsence = 5;  ///< in years

class DateChecker {
 public:
  explicit DateChecker(const CheckContext& context)
      : context_(context), known_(last_known_day(context)), latest_(last_planned_day(context)) {}

  /// A day that may be planned.
  void check(const std::optional<Located<Date>>& day, const SubjectId& subject) const {
    if (day && latest_ < **day)
      report(day->span, **day, context_.evaluation.index.name(subject), subject.text);
  }

  /// A day that is entered when it has come.
  void check_past(const std::optional<Located<Date>>& day, const SubjectId& subject) const {
    if (day) check_past(*day, context_.evaluation.index.name(subject), subject.text);
  }
  void check_past(const Located<Date>& day, Message record, std::string subject = {}) const {
    if (known_ < *day) report_future(day.span, *day, std::move(record), std::move(subject));
  }

  void check(const Nomination& nomination) const {
    if (nomination.covers && latest_ < (*nomination.covers)->first)
      report(nomination.covers->span, **nomination.covers,
             context_.evaluation.index.name(*nomination.subject), nomination.subject->text);
  }

  void check(const Citation& citation) const {
    if (citation.date) check_past(*citation.date, *citation.kind + " " + *citation.number);
  }

  void check(const YearRating& rating) const {
    if (known_.year < rating.year)
      report_future(rating.subject.span, rating.year,
                    context_.evaluation.index.name(*rating.subject), rating.subject->text);
  }

  void check(const FundSource& source) const {
    if (latest_.year + 1 < source.year) report(source.planned.span, source.year, tr("fund"), {});
  }

  /// Outside the campaign, or in the file of another month, it is reported as that.
  void check(const Achievement& achievement) const {
    const auto& when = achievement.when;
    if (known_ < when->first && !is_in_file_of_other(when) &&
        context_.evaluation.campaign.plan->period->overlaps(*when))
      report_future(when.span, *when, record_of(achievement, context_.evaluation.index),
                    achievement.subjects.empty() ? "" : achievement.subjects.front()->text);
  }

  void check(const FigureSheet& sheet) const {
    const auto& when = sheet.period;
    if (known_ < when->first && !is_in_file_of_other(when) &&
        context_.evaluation.campaign.plan->period->overlaps(*when))
      report_future(when.span, *when, tr("figures"), sheet.unit ? (*sheet.unit)->text : "");
  }

  void check(const Absence& absence) const {
    Date latest = latest_;
    latest.year += kLongestAbsence;
    if (latest_ < absence.period->first || latest < absence.period->last)
      report(absence.period.span, *absence.period, context_.evaluation.index.name(*absence.subject),
             absence.subject->text);
  }

  /// A conclusion has been drawn; a discipline has an end that is known from its beginning.
  void check(const Conduct& conduct) const {
    check_past(std::optional(conduct.from), *conduct.subject);
    if (conduct.kind == ConductKind::discipline)
      check(conduct.until, *conduct.subject);
    else
      check_past(conduct.until, *conduct.subject);
  }

  /// A period is closed when it is over, on a day that has come.
  void check(const ClosedPeriod& closed) const {
    if (closed.on) check_past({*closed.on, closed.span}, *closed.period);
    if (closed.reopened) check_past({closed.reopened->on, closed.span}, *closed.period);
  }

  void check_plan(const Located<Date>& day) const {
    if (latest_ < *day) report(day.span, *day, {}, {});
  }

  /// One that has voted is over.
  void check(const Meeting& meeting) const {
    if (meeting.ballots.empty())
      check_plan(meeting.date);
    else
      check_past(meeting.date, meeting.id->text);
  }

 private:
  void report_future(Span span, const Message& day, Message record, std::string subject) const {
    context_.diagnostics.add(
        {.check = check_names::date_to_come,
         .span = span,
         .message = say("{} is still to come: today is {}", day, context_.today),
         .record = std::move(record),
         .help = tr("correct the day; a day that is planned is not written"),
         .subject = std::move(subject)});
  }

  void report(Span span, const Message& day, Message record, std::string subject) const {
    const auto& period = context_.evaluation.campaign.plan->period;
    context_.diagnostics.add(
        {.check = check_names::date_to_come,
         .span = span,
         .message = say("{} is still to come, more than a year after the campaign", day),
         .record = std::move(record),
         .help = tr("correct the day, or the period of the campaign"),
         .notes = {{period.span, tr("the campaign's period")}},
         .subject = std::move(subject)});
  }

  const CheckContext& context_;
  const Date known_;   ///< what has happened cannot be later
  const Date latest_;  ///< what is planned should not be later
};

constexpr int kOpenYear = 2090;  ///< from then on a last day is meant as none

/// Posts and terms may be planned, but not far ahead.
template <class Term>
void check_term(const DateChecker& checker, const Term& term, const SubjectId& who) {
  checker.check(term.from, who);
  checker.check(term.until, who);
}

std::optional<Located<Date>> placed(const std::optional<Date>& day, Span span) {
  return day ? std::optional(Located<Date>{*day, span}) : std::nullopt;
}

void check_participants(const DateChecker& checker, const Campaign& campaign) {
  for (const auto& unit : campaign.units) {
    checker.check(placed(unit.from, unit.id.span), *unit.id);
    checker.check(unit.until, *unit.id);
    for (const auto& one : unit.heads) check_term(checker, one, *unit.id);
  }
  for (const auto& person : campaign.people) {
    checker.check(placed(person.joined, person.id.span), *person.id);
    const bool open = person.until && (*person.until)->year >= kOpenYear;
    if (!open && *person.status != Status::deceased) checker.check(person.until, *person.id);
    for (const auto& one : person.posts) check_term(checker, one, *person.id);
  }
  if (campaign.council)
    for (const auto& one : campaign.council->members) check_term(checker, one, *one.person);
}

void check_events(const DateChecker& checker, const Campaign& campaign) {
  for (const auto& one : campaign.achievements) checker.check(one);
  for (const auto& one : campaign.figures) checker.check(one);
  for (const auto& one : campaign.awards) {
    checker.check_past(one.date, *one.subject);
    checker.check_past(one.revoked, *one.subject);
  }
  for (const auto& one : campaign.ratings) checker.check(one);
  for (const auto& one : campaign.conduct) checker.check(one);
  for (const auto& one : campaign.initiatives)
    if (!one.subjects.empty()) checker.check_past(one.date, *one.subjects.front());
  for (const auto& one : campaign.nominations) {
    checker.check_past(one.submitted, *one.subject);
    checker.check_past(one.withdrawn, *one.subject);
    checker.check(one);
  }
  for (const auto& one : campaign.registrations)
    if (!one.subjects.empty()) checker.check_past(one.date, *one.subjects.front());
  for (const auto& one : campaign.meetings) checker.check(one);
  for (const auto& one : campaign.closed_periods) checker.check(one);
}

void check_documents(const DateChecker& checker, const Campaign& campaign) {
  for (const auto& one : campaign.basis) checker.check(one);
  for (const auto& one : campaign.plan->linked)
    if (one.date) checker.check_past(*one.date, one.title);
  if (campaign.council && campaign.council->date)
    checker.check_past(*campaign.council->date, tr("council"));
  for (const auto& one : campaign.spending) checker.check_past(one.date, one.about);
}

}  // namespace

void checks::date_to_come(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan) return;
  const DateChecker checker(context);
  check_events(checker, campaign);
  check_documents(checker, campaign);
  check_participants(checker, campaign);
  for (const auto& one : campaign.absences) checker.check(one);
  for (const auto& one : campaign.fund) checker.check(one);
  for (const auto& one : campaign.waivers) checker.check(one.until, *one.subject);
  if (campaign.plan->nominations_due) checker.check_plan(*campaign.plan->nominations_due);
}

}  // namespace campaign
