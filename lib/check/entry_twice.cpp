// Duplicate nominations, ballots, awards, initiatives, ratings, places, spending, and members of
// the council.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "award/places.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// The identity of an entry: its fields, each ended by a line end.
std::string key_of(std::initializer_list<std::string_view> fields) {
  std::string key;
  for (const auto field : fields) key.append(field) += '\n';
  return key;
}

void report_duplicate(const CheckContext& context, Span duplicate, Span first, Diagnostic problem) {
  problem.check = check_names::entry_twice;
  problem.span = duplicate;
  problem.message = tr("the same is entered a second time");
  problem.help = tr("remove one of the two, or correct what tells them apart");
  problem.notes = {{first, tr("first entered here")}};
  context.diagnostics.add(std::move(problem));
}

/// The entries of one kind so far; reports each duplicate.
class Entries {
 public:
  explicit Entries(const CheckContext& context) : context_(context) {}

  void add(std::string key, const Located<SubjectId>& subject) {
    const auto [first, is_new] = seen_.emplace(std::move(key), subject.span);
    if (!is_new)
      report_duplicate(
          context_, subject.span, first->second,
          {.record = context_.evaluation.index.name(*subject), .subject = subject->text});
  }

 private:
  const CheckContext& context_;
  std::unordered_map<std::string, Span> seen_ = {};
};

std::string_view way_name(const std::optional<Way>& way) {
  return way ? word_of(*way) : std::string_view();
}

std::string time_of(const std::optional<Located<Period>>& covers) {
  return covers ? (*covers)->text() : "";
}

/// Nominations on different achievements, or for different years, are distinct.
std::string key_of(const Nomination& one) {
  auto key = key_of({one.subject->text, one.form->text, way_name(one.way), time_of(one.covers)});
  for (const auto& achievement : one.achievements) key.append(achievement->text) += '\n';
  return key;
}

/// Ignores awards without day and decision, which cannot be distinguished.
void add_award(Entries& awards, const Award& one) {
  if (!one.date && !one.decision) return;
  awards.add(key_of({one.subject->text, one.form->text, one.date ? (*one.date)->text() : "",
                     one.decision ? **one.decision : "", time_of(one.covers)}),
             one.subject);
}

/// A duplicate with the same title, level, day and document could wrongly meet a standard.
void add_initiative(Entries& initiatives, const Initiative& one) {
  for (const auto& subject : one.subjects)
    initiatives.add(
        key_of({subject->text, *one.title, word_of(*one.level), one.date ? (*one.date)->text() : "",
                one.document ? **one.document : ""}),
        subject);
}

/// Only the first of two numbers of places would count.
void check_places(const CheckContext& context, const Places& one) {
  const auto* first = places_of(context.evaluation.campaign, *one.form, one.subject);
  if (first != &one)
    report_duplicate(context, one.form.span, first->form.span, {.record = tr("places")});
}

/// The same amount for the same on one day.
void check_spending(const CheckContext& context) {
  std::unordered_map<std::string, Span> seen;
  for (const auto& one : context.evaluation.campaign.spending) {
    const auto [first, is_new] =
        seen.emplace(key_of({one.date->text(), std::to_string(one.amount->dong), one.about,
                             text_or_empty(one.document)}),
                     one.amount.span);
    if (!is_new) report_duplicate(context, one.amount.span, first->second, {.record = one.about});
  }
}

/// Papers would cite a document twice.
void check_citations(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::unordered_map<std::string, Span> seen;
  const auto add = [&](std::string key, Span span, const std::string& record) {
    const auto [first, is_new] = seen.emplace(std::move(key), span);
    if (!is_new) report_duplicate(context, span, first->second, {.record = record});
  };
  for (const auto& one : campaign.basis)
    add(key_of({*one.kind, *one.number, one.date ? (*one.date)->text() : "",
                text_or_empty(one.issuer)}),
        one.number.span, *one.kind + " " + *one.number);
  for (const auto& one : campaign.plan ? campaign.plan->linked : std::vector<LinkedCampaign>())
    if (one.document)
      add(key_of({one.title, **one.document, one.date ? (*one.date)->text() : ""}),
          one.document->span, one.title);
}

/// The same source and amount for one year; a second allotment is of another amount.
void check_fund(const CheckContext& context) {
  std::unordered_map<std::string, Span> seen;
  for (const auto& one : context.evaluation.campaign.fund) {
    const auto source = one.from.value_or("");
    const auto [first, is_new] =
        seen.emplace(key_of({std::to_string(one.year), source, std::to_string(one.planned->dong)}),
                     one.planned.span);
    if (!is_new) report_duplicate(context, one.planned.span, first->second, {.record = source});
  }
}

/// A member twice on one day would distort quorums and shares of votes; one may come back later.
void check_members(const CheckContext& context) {
  const auto& council = context.evaluation.campaign.council;
  std::multimap<std::string, const CouncilMember*> seen;
  for (const auto& one : council ? council->members : std::vector<CouncilMember>()) {
    const auto [begin, end] = seen.equal_range(one.person->text);
    const auto first = std::find_if(
        begin, end, [&](const auto& entry) { return entry.second->time().overlaps(one.time()); });
    if (first != end)
      report_duplicate(
          context, one.person.span, first->second->person.span,
          {.record = context.evaluation.index.name(*one.person), .subject = one.person->text});
    seen.emplace(one.person->text, &one);
  }
}

/// One absence written twice, such as with its last day corrected.
void check_absences(const CheckContext& context) {
  std::multimap<std::pair<std::string_view, AbsenceKind>, const Absence*> seen;
  for (const auto& one : context.evaluation.campaign.absences) {
    const std::pair key{std::string_view(one.subject->text), *one.kind};
    const auto [begin, end] = seen.equal_range(key);
    const auto first = std::find_if(
        begin, end, [&](const auto& entry) { return entry.second->period->overlaps(*one.period); });
    if (first != end)
      report_duplicate(
          context, one.subject.span, first->second->subject.span,
          {.record = context.evaluation.index.name(*one.subject), .subject = one.subject->text});
    seen.emplace(key, &one);
  }
}

/// Ratings of a year; many of them twice are a slip in the year.
void check_ratings(const CheckContext& context) {
  constexpr size_t kFewRatings = 2;
  std::map<std::pair<std::string_view, int>, Span> seen;
  std::map<int, std::vector<std::pair<const YearRating*, Span>>> twice;
  for (const auto& one : context.evaluation.campaign.ratings) {
    const auto [first, is_new] = seen.try_emplace({one.subject->text, one.year}, one.subject.span);
    if (!is_new) twice[one.year].emplace_back(&one, first->second);
  }
  for (const auto& [year, ratings] : twice) {
    const bool many = ratings.size() > kFewRatings;
    for (const auto& [rating, first] : ratings) {
      report_duplicate(context, rating->subject.span, first,
                       {.record = context.evaluation.index.name(*rating->subject),
                        .subject = rating->subject->text});
      if (!many) continue;
      auto& problem = context.diagnostics.list().back();
      problem.message = say("{} ratings of {} are entered a second time", ratings.size(), year);
      problem.help = tr("correct the year, or remove one of the two lists");
      break;
    }
  }
}

}  // namespace

void checks::entry_twice(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  Entries nominations(context), awards(context), ballots(context), initiatives(context),
      registrations(context), waivers(context);
  for (const auto& one : campaign.waivers)
    waivers.add(key_of({*one.check, one.subject->text, one.until->text()}), one.subject);
  for (const auto& one : campaign.nominations)
    if (!one.withdrawn) nominations.add(key_of(one), one.subject);
  for (const auto& one : campaign.awards)
    if (!one.revoked) add_award(awards, one);
  for (const auto& one : campaign.initiatives) add_initiative(initiatives, one);
  check_ratings(context);
  check_absences(context);
  for (const auto& one : campaign.places) check_places(context, one);
  check_members(context);
  check_spending(context);
  check_citations(context);
  check_fund(context);
  for (const auto& meeting : campaign.meetings)
    for (const auto& one : meeting.ballots)
      ballots.add(
          key_of({meeting.id->text, one.subject->text, one.form->text, time_of(one.covers)}),
          one.subject);
  for (const auto& one : campaign.registrations)
    for (const auto& form : one.forms)
      for (const auto& subject : one.subjects)
        registrations.add(key_of({std::to_string(one.year), form->text, subject->text}), subject);
}

}  // namespace campaign
