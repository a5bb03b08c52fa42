// Lists shared by the details of several kinds of entities.
#include "inventory/detail_parts.hpp"

#include <algorithm>

#include "award/labels.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "model/word_labels.hpp"

namespace campaign::details {
namespace {

std::string names(const DescribeContext& context, const std::vector<Located<SubjectId>>& subjects) {
  std::vector<std::string> list;
  for (const auto& one : subjects) list.push_back(context.evaluation.index.name(*one));
  return join(list, ", ");
}

/// Adds the row of a period, unless the subject has no score in it.
void add_standing(Value::List& rows, const Standing& one, const Value& period) {
  const bool reported = std::any_of(one.periods.begin(), one.periods.end(),
                                    [](const PeriodScore& score) { return score.reported; });
  if (!reported) return;
  rows.push_back(Value::Record{{"period", period},
                               {"total", one.total ? Value::figure(*one.total) : Value()},
                               {"grade", one.grade ? Value(one.grade->title) : Value()},
                               {"rank", one.rank ? Value::count(*one.rank) : Value()},
                               {"shared", one.rank ? Value(one.shared_rank) : Value()},
                               {"provisional", one.provisional}});
}

class Mentions {
 public:
  explicit Mentions(const SubjectId& subject) : subject_(subject) {}

  void add(const char* section, const Located<SubjectId>& named, const Message& text) {
    if (*named != subject_) return;
    rows_.push_back(
        Value::Record{{"section", section}, {"text", text}, {"declared", place(named.span)}});
  }
  void add(const char* section, const std::vector<Located<SubjectId>>& named, const Message& text) {
    for (const auto& one : named) add(section, one, text);
  }
  Value rows() { return std::move(rows_); }

 private:
  const SubjectId& subject_;
  Value::List rows_ = {};
};

Message phrase(const Message& what, const Message& text) { return joined({what, text}, ": "); }

Message word_and(std::string_view word, const Message& text) {
  return phrase(word_label(word), text);
}

void add_meetings(Mentions& mentions, const Evaluation& evaluation) {
  for (const auto& one : evaluation.campaign.meetings) {
    const Date day = *one.date;
    if (one.chair) mentions.add("meetings", *one.chair, word_and("chair", day));
    if (one.secretary) mentions.add("meetings", *one.secretary, word_and("secretary", day));
    mentions.add("meetings", one.present, word_and("present", day));
    mentions.add("meetings", one.in_writing, word_and("in-writing", day));
    mentions.add("meetings", one.counters, word_and("counters", day));
    for (const auto& ballot : one.ballots)
      mentions.add("meetings", ballot.subject,
                   word_and("ballot", joined({form_title(evaluation, *ballot.form), day}, ", ")));
  }
}

Message conduct_phrase(const Conduct& one) {
  const Date from = *one.from;
  return phrase(joined({word_label(word_of(one.kind)),
                        one.measure ? word_label(word_of(*one.measure)) : Message(),
                        one.until ? say("from {} to {}", from, **one.until) : say("since {}", from),
                        text_or_empty(one.document)},
                       ", "),
                one.note.value_or(""));
}

Message registration_phrase(const Evaluation& evaluation, const Registration& one) {
  std::vector<Message> titles;
  for (const auto& form : one.forms) titles.push_back(form_title(evaluation, *form));
  return phrase(one.year, joined(titles, ", "));
}

Message waiver_phrase(const Waiver& one) {
  return joined({one.reason, one.approved_by ? say("approved by {}", *one.approved_by) : Message()},
                "; ");
}

Message nomination_phrase(const Evaluation& evaluation, const Nomination& nomination) {
  const Message form = form_title(evaluation, *nomination.form);
  if (!nomination.withdrawn) return form;
  return form + ", " + say("withdrawn on {}", **nomination.withdrawn);
}

}  // namespace

std::string form_title(const Evaluation& evaluation, const AwardFormId& id) {
  return campaign::form_title(evaluation.laws.form(id), id);
}

Value when(const Period& period) {
  return period.first == period.last ? Value(period.first) : Value(period);
}

bool names_subject(const std::vector<Located<SubjectId>>& subjects, const SubjectId& subject) {
  return std::any_of(subjects.begin(), subjects.end(),
                     [&](const auto& one) { return *one == subject; });
}

Value achievements(const DescribeContext& context, const Wanted& filter) {
  std::vector<const Achievement*> found;
  for (const auto& one : context.evaluation.campaign.achievements)
    if (filter(one)) found.push_back(&one);
  std::stable_sort(found.begin(), found.end(),
                   [](const Achievement* a, const Achievement* b) { return *a->when < *b->when; });
  Value::List rows;
  for (const auto* one : found)
    rows.push_back(Value::Record{{"id", one->id->text},
                                 {"date", when(*one->when)},
                                 {"subjects", names(context, one->subjects)},
                                 {"title", one->title}});
  return rows;
}

Value standings(const DescribeContext& context, const Participant& who) {
  Value::List rows;
  const auto& campaign = context.evaluation.campaign;
  if (!context.sound || !campaign.plan) return rows;
  auto periods = reporting_periods(campaign, *campaign.plan->period);
  periods.push_back(*campaign.plan->period);
  for (const auto& period : periods)
    if (const auto* one = context.evaluation.scores.standing(who, period))
      add_standing(rows, *one, Value(period));
  return rows;
}

Value subject_rows(const DescribeContext& context,
                   const std::vector<Located<SubjectId>>& subjects) {
  Value::List rows;
  for (const auto& subject : subjects)
    rows.push_back(
        Value::Record{{"id", subject->text}, {"name", context.evaluation.index.name(*subject)}});
  return rows;
}

Value mentions(const Evaluation& evaluation, const SubjectId& subject) {
  const auto& campaign = evaluation.campaign;
  Mentions mentions(subject);
  for (const auto& one : campaign.units)
    for (const auto& term : one.heads)
      mentions.add("units", term.person, word_and("head", *one.name));
  for (const auto& one : campaign.initiatives) mentions.add("initiatives", one.subjects, one.title);
  for (const auto& one : campaign.ratings)
    mentions.add("ratings", one.subject, phrase(one.year, word_label(word_of(*one.rating))));
  for (const auto& one : campaign.awards)
    mentions.add("awards", one.subject,
                 phrase(form_title(evaluation, *one.form),
                        one.decision ? Message(**one.decision) : Message()));
  for (const auto& one : campaign.absences)
    mentions.add(
        "absences", one.subject,
        joined({word_label(word_of(*one.kind)), *one.period, text_or_empty(one.document)}, ", "));
  for (const auto& one : campaign.conduct)
    mentions.add("conduct", one.subject, conduct_phrase(one));
  for (const auto& one : campaign.registrations)
    mentions.add("registrations", one.subjects, registration_phrase(evaluation, one));
  for (const auto& one : campaign.nominations)
    mentions.add("nominations", one.subject, nomination_phrase(evaluation, one));
  for (const auto& one : campaign.waivers)
    mentions.add("waivers", one.subject, phrase(*one.check, waiver_phrase(one)));
  for (const auto& one :
       campaign.council ? campaign.council->members : std::vector<CouncilMember>())
    mentions.add("council", one.person, word_label(word_of(*one.role)));
  add_meetings(mentions, evaluation);
  return mentions.rows();
}

}  // namespace campaign::details
