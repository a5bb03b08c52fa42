// The rule pack must be in force on the day of a decision, or on which a nomination is judged.
#include <algorithm>
#include <set>

#include "award/labels.hpp"
#include "award/progress.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

struct JudgedDay {
  Date day;
  Span span;
  const SubjectId& subject;
  Message record = {};  ///< the subject's name when empty
};

/// Reported as that: a year after the campaign nothing is decided any more.
bool is_to_come(const CheckContext& context, const Date& day) {
  Date last = context.evaluation.campaign.plan->period->last;
  ++last.year;
  return std::max(last, context.today) < day;
}

void report_day(const CheckContext& context, const JudgedDay& judged) {
  const auto& laws = context.evaluation.laws;
  if (laws.hold_on(judged.day) || is_to_come(context, judged.day)) return;
  const auto& statute = laws.on(judged.day);
  const auto& time = *statute.in_force();
  context.diagnostics.add(
      {.check = check_names::rule_pack_out_of_time,
       .span = judged.span,
       .message = say("{} lies outside the time of the rule pack {}, {}", judged.day,
                      *statute.pack().id, *time),
       .record =
           judged.record.empty() ? context.evaluation.index.name(judged.subject) : judged.record,
       .help =
           tr("name the rule pack of that day as well, as in `rule-pack: [vn-2024, vn-2025]`, or "
              "correct the day; `campaign list rule-packs` shows their times, and where none "
              "holds, write your own as `rule-packs/ID.yaml`") +
           after_pack(statute.followed_by()),
       .notes = {{time.span, tr("the time of the rule pack")}},
       .subject = judged.subject.text,
       .day = judged.day});
}

/// Reports each meeting once, and today once, at the first undecided nomination.
class DayChecker {
 public:
  explicit DayChecker(const CheckContext& context) : context_(context) {}

  void check(const Nomination& one) {
    if (one.submitted) report_day(context_, {**one.submitted, one.submitted->span, *one.subject});
    if (award_of(context_.evaluation, one)) return;
    const auto* vote = context_.evaluation.records.of(*one.subject).ballot(one);
    if (vote && seen_.insert(vote->meeting).second)
      report_day(context_, {*vote->meeting->date, vote->meeting->date.span, *one.subject,
                            vote->meeting->id->text});
    if (!one.submitted && seen_.insert(nullptr).second)
      report_day(context_, {context_.today, one.form.span, *one.subject});
  }

 private:
  const CheckContext& context_;
  std::set<const Meeting*> seen_ = {};
};

}  // namespace

/// Ignores awards before the campaign, which were judged by the law of their time.
void checks::rule_pack_out_of_time(const CheckContext& context) {
  if (!context.evaluation.laws || !context.evaluation.campaign.plan) return;
  if (!context.knows({"awards", "nominations", "meetings"})) return;
  const Date begins = context.evaluation.campaign.plan->period->first;
  std::set<const Award*> sent;  // these are judged by the day of submission
  for (const auto& one : context.evaluation.campaign.nominations)
    if (one.submitted && !one.withdrawn) sent.insert(award_of(context.evaluation, one));
  for (const auto& one : context.evaluation.campaign.awards)
    if (one.date && **one.date >= begins && !sent.contains(&one))
      report_day(context, {**one.date, one.date->span, *one.subject});
  DayChecker checker(context);
  for (const auto& one : context.evaluation.campaign.nominations)
    if (!one.withdrawn) checker.check(one);
}

}  // namespace campaign
