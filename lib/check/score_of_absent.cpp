// A subject must not be scored for a period in which it takes no part: no total includes it. Where
// its own `status` and `until` do not fit together, that is reported once instead.
#include <set>

#include "base/message.hpp"
#include "check/every.hpp"
#include "model/on_day.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

/// What `status` says of who is here, and `until` does not; empty when they agree.
Message contradiction(const Person& person, const Date& today) {
  if (*person.status != Status::active && !person.until)
    return say("{} is not here by `status`, and `until` does not say since when", *person.name);
  if (!person.status.span.file || !person.until || has_reversed_times(person)) return {};
  const bool past = **person.until < today;
  if (*person.status == Status::active && past)
    return say("{} is `active` by `status`, and by `until` here only until {}", *person.name,
               **person.until);
  if (*person.status == Status::deceased && !past && **person.until != today)
    return say("{} died by `status`, and by `until` on a day to come, {}", *person.name,
               **person.until);
  return {};
}

struct AbsentScore {
  const ScoreSheet& sheet;
  const SubjectMarks& marks;
  Participant who;
};

std::vector<AbsentScore> scores_of_absent(const CheckContext& context) {
  std::vector<AbsentScore> scores;
  const auto& plan = context.evaluation.campaign.plan;
  for (const auto& sheet : context.evaluation.campaign.sheets)
    for (const auto& marks : sheet.subjects) {
      if (plan && !plan->period->overlaps(*sheet.period)) break;  // date-outside-campaign
      const auto who = participant(context.evaluation.index, *marks.subject);
      if (!who || marks.marks.empty()) continue;
      if (!takes_part(context.evaluation.index, *who, *sheet.period))
        scores.push_back({sheet, marks, *who});
    }
  return scores;
}

Span declaration_span(const Participant& who) {
  return who.unit ? who.unit->id.span : who.person->id.span;
}

/// Of the person, or of the unit that takes no part with all its people.
Span outsider_span(const Index& index, const Participant& who, const Date& day) {
  const auto* id =
      who.person && who.person->takes_part.value_or(true) ? unit_on(*who.person, day) : nullptr;
  const auto* unit = id ? index.unit(**id) : nullptr;
  return unit ? unit->id.span : declaration_span(who);
}

/// Why a subject takes no part although it belongs to the agency; empty when it does not belong.
std::optional<Note> reason(const CheckContext& context, const Participant& who,
                           const Period& period) {
  if (!belongs(context.evaluation.campaign, who, period)) return std::nullopt;
  if (!is_scored(context.evaluation.index, who, period))
    return Note{outsider_span(context.evaluation.index, who, period.last),
                tr("by `takes-part: false`, also of its unit")};
  for (const auto* one : context.evaluation.index.absences(who.id()))
    if (one->period->overlaps(period))
      return Note{one->period.span, word_label(word_of(*one->kind))};
  return std::nullopt;
}

void report_contradiction(const CheckContext& context, CheckName check, const Person& person,
                          Message message, std::vector<Note> notes) {
  if (person.until) notes.push_back({person.until->span, tr("the last day")});
  context.diagnostics.add({.check = check,
                           .span = person.status.span,
                           .message = std::move(message),
                           .record = *person.name,
                           .help = person.until
                                       ? tr("correct `status` or `until`")
                                       : tr("write the last day as `until`, or correct `status`"),
                           .notes = std::move(notes),
                           .subject = person.id->text});
}

Message advice(const Participant& who, bool belongs) {
  if (belongs) return tr("take the scores out, or correct what says that nothing is due");
  if (who.unit)
    return tr(
        "correct the period, or `from` and `until` of the unit; where only its name is new, "
        "leave it as it was and add a unit that `continues` it");
  return tr(
      "correct the period, or the first and last day (`joined`, `from`, `until`); who has "
      "left needs `until`");
}

}  // namespace

void checks::score_of_absent(const CheckContext& context) {
  std::set<const Person*> reported;
  for (const auto& [sheet, marks, who] : scores_of_absent(context)) {
    auto message = who.person ? contradiction(*who.person, context.today) : Message();
    if (!message.empty()) {
      if (reported.insert(who.person).second)
        report_contradiction(context, check_names::score_of_absent, *who.person, std::move(message),
                             {{marks.subject.span, tr("a score that counts nowhere")}});
      continue;
    }
    const auto why = reason(context, who, *sheet.period);
    context.diagnostics.add(
        {.check = check_names::score_of_absent,
         .span = marks.subject.span,
         .message = say("{} takes no part in {}", who.name(), *sheet.period),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help = advice(who, why.has_value()),
         .notes = {why.value_or(Note{declaration_span(who), tr("declared here")})},
         .subject = marks.subject->text});
  }
}

void checks::status_differs(const CheckContext& context) {
  std::set<const Person*> scored;
  for (const auto& one : scores_of_absent(context)) scored.insert(one.who.person);
  for (const auto& person : context.evaluation.campaign.people) {
    auto message = person.until ? contradiction(person, context.today) : Message();
    if (message.empty() || scored.contains(&person)) continue;
    report_contradiction(context, check_names::status_differs, person, std::move(message), {});
  }
}

}  // namespace campaign
