// An achievement, figure, rating or meeting in a file that is named for another time.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

/// A time outside the campaign is reported as that.
bool is_of_campaign(const CheckContext& context, const Period& when) {
  const auto& plan = context.evaluation.campaign.plan;
  return !plan || plan->period->overlaps(when);
}

Diagnostic in_other_file(const Located<Period>& when, Message record) {
  return {
      .check = check_names::record_in_other_file,
      .span = when.span,
      .message =
          say("the file is named for {}, and this is of {}", *period_named_for(when.span), *when),
      .record = std::move(record),
      .help = tr("correct the date, or move the entry to the file of its time; a file that holds "
                 "several months needs another name")};
}

void check_files_of_achievements(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements)
    if (is_in_file_of_other(one.when) && is_of_campaign(context, *one.when))
      context.diagnostics.add(
          about(in_other_file(one.when, record_of(one, context.evaluation.index)), one.subjects));
}

void check_files_of_figures(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.figures) {
    if (!is_in_file_of_other(one.period) || !is_of_campaign(context, *one.period)) continue;
    auto problem = in_other_file(one.period, tr("figures"));
    if (one.unit) problem.subject = (*one.unit)->text;
    context.diagnostics.add(std::move(problem));
  }
}

/// Ratings of one year stand in one list: the first is reported.
void check_files_of_ratings(const CheckContext& context) {
  int reported = 0;
  for (const auto& one : context.evaluation.campaign.ratings) {
    const Located<Period> year{{{one.year, 1, 1}, {one.year, 12, 31}}, one.subject.span};
    if (one.year == reported || !is_in_file_of_other(year)) continue;
    reported = one.year;
    context.diagnostics.add(in_other_file(year, tr("ratings")));
  }
}

}  // namespace

void checks::record_in_other_file(const CheckContext& context) {
  check_files_of_achievements(context);
  check_files_of_figures(context);
  check_files_of_ratings(context);
  for (const auto& one : context.evaluation.campaign.meetings) {
    const Located<Period> day{{*one.date, *one.date}, one.date.span};
    if (is_in_file_of_other(day)) context.diagnostics.add(in_other_file(day, one.id->text));
  }
}

}  // namespace campaign
