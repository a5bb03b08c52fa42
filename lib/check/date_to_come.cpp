// Dates in the future must be within a year after the campaign; what has been sent, withdrawn or
// cited must be of today or before.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

class DateChecker {
 public:
  explicit DateChecker(const CheckContext& context) : context_(context), latest_(latest(context)) {}

  void check(const std::optional<Located<Date>>& day, const SubjectId& subject) const {
    if (day) check(*day, subject);
  }

  void check(const Located<Date>& day, const SubjectId& subject) const {
    if (latest_ < *day)
      report(day.span, *day, context_.evaluation.index.name(subject), subject.text);
  }

  /// A day that is entered when it has come. One after the campaign is a plan while the campaign
  /// goes on; where the plan says when dossiers are due, until then.
  void check_past(const std::optional<Located<Date>>& day, const SubjectId& subject) const {
    if (!day || **day <= context_.today || is_planned(*day)) return check(day, subject);
    report_future(*day, context_.evaluation.index.name(subject), subject.text);
  }

  void check(const Citation& citation) const {
    if (citation.date && context_.today < **citation.date)
      report_future(*citation.date, *citation.kind + " " + *citation.number);
  }

  void check(const Spending& spending) const {
    if (context_.today < *spending.date) report_future(spending.date, spending.about);
  }

  void check(const LinkedCampaign& linked) const {
    if (linked.date && context_.today < **linked.date) report_future(*linked.date, linked.title);
  }

  void check(const Council& council) const {
    if (council.date && context_.today < **council.date)
      report_future(*council.date, tr("council"));
  }

  void check(const YearRating& rating) const {
    if (latest_.year < rating.year)
      report(rating.subject.span, rating.year, context_.evaluation.index.name(*rating.subject),
             rating.subject->text);
  }

  void check(const FundSource& source) const {
    if (latest_.year + 1 < source.year) report(source.planned.span, source.year, tr("fund"), {});
  }

  /// A period is closed when it is over, on a day that has come.
  void check(const ClosedPeriod& closed) const {
    if (closed.on && context_.today < *closed.on)
      report_future({*closed.on, closed.span}, *closed.period);
  }

  void check_plan(const Located<Date>& day) const {
    if (latest_ < *day) report(day.span, *day, {}, {});
  }

  void check(const Meeting& meeting) const {
    if (latest_ < *meeting.date) report(meeting.date.span, *meeting.date, meeting.id->text, {});
  }

 private:
  bool is_planned(const Date& day) const {
    const auto& plan = *context_.evaluation.campaign.plan;
    const Date end = plan.period->last;
    return end < day &&
           (plan.nominations_due ? day <= **plan.nominations_due : context_.today <= end);
  }

  /// Today, or a year after the campaign, in which its awards are decided.
  static Date latest(const CheckContext& context) {
    Date last = context.evaluation.campaign.plan->period->last;
    ++last.year;
    return std::max(context.today, last);
  }

  void report_future(const Located<Date>& day, Message record, std::string subject = {}) const {
    context_.diagnostics.add(
        {.check = check_names::date_to_come,
         .span = day.span,
         .message = say("{} is still to come: today is {}", *day, context_.today),
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
  const Date latest_;
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

}  // namespace

void checks::date_to_come(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan) return;
  const DateChecker checker(context);
  for (const auto& one : campaign.awards) checker.check(one.date, *one.subject);
  for (const auto& one : campaign.ratings) checker.check(one);
  for (const auto& one : campaign.conduct) checker.check(one.from, *one.subject);
  for (const auto& one : campaign.initiatives)
    if (!one.subjects.empty()) checker.check(one.date, *one.subjects.front());
  for (const auto& one : campaign.nominations) {
    checker.check_past(one.submitted, *one.subject);
    checker.check_past(one.withdrawn, *one.subject);
  }
  for (const auto& one : campaign.registrations)
    if (!one.subjects.empty()) checker.check_past(one.date, *one.subjects.front());
  for (const auto& one : campaign.spending) checker.check(one);
  for (const auto& one : campaign.fund) checker.check(one);
  for (const auto& one : campaign.basis) checker.check(one);
  for (const auto& one : campaign.plan->linked) checker.check(one);
  for (const auto& one : campaign.meetings) checker.check(one);
  if (campaign.council) checker.check(*campaign.council);
  for (const auto& one : campaign.waivers) checker.check(one.until, *one.subject);
  check_participants(checker, campaign);
  for (const auto& one : campaign.closed_periods) checker.check(one);
  if (campaign.plan->nominations_due) checker.check_plan(*campaign.plan->nominations_due);
}

}  // namespace campaign
