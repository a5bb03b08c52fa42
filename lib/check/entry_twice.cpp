// Nothing that is counted stands in the data twice: nominations, ballots, awards, initiatives …
#include <string>
#include <unordered_map>

#include "award/places.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// What makes two entries the same: the words of their fields, with a mark between them.
std::string key_of(std::initializer_list<std::string_view> words) {
  std::string key;
  for (const auto word : words) key.append(word) += '\n';
  return key;
}

void report_twice(const CheckContext& context, Span again, Span first, Diagnostic problem) {
  problem.check = check_names::entry_twice;
  problem.span = again;
  problem.message = tr("the same is entered a second time");
  problem.help = tr("remove one of the two, or correct what tells them apart");
  problem.notes = {{first, tr("first entered here")}};
  context.diagnostics.add(std::move(problem));
}

/// Entries of one kind, each told when an equal one stands above it.
class Entries {
 public:
  explicit Entries(const CheckContext& context) : context_(context) {}

  void see(std::string key, const Located<SubjectId>& subject) {
    const auto [first, is_new] = seen_.emplace(std::move(key), subject.span);
    if (!is_new)
      report_twice(context_, subject.span, first->second,
                   {.record = context_.evaluation.index.name(*subject), .subject = subject->text});
  }

 private:
  const CheckContext& context_;
  std::unordered_map<std::string, Span> seen_ = {};
};

std::string_view word_of_way(const std::optional<Way>& way) {
  return way ? word_of(*way) : std::string_view();
}

/// Two nominations that rest on different achievements are two.
std::string key_of(const Nomination& one) {
  auto key = key_of({one.subject->text, one.form->text, word_of_way(one.way)});
  for (const auto& achievement : one.achievements) key.append(achievement->text) += '\n';
  return key;
}

/// An award without day and decision may be one of several.
void see_award(Entries& awards, const Award& one) {
  if (!one.date && !one.decision) return;
  awards.see(key_of({one.subject->text, one.form->text, one.date ? (*one.date)->text() : "",
                     one.decision ? **one.decision : "", one.covers ? (*one.covers)->text() : ""}),
             one.subject);
}

/// Of one title, level, day and document for the same subject: counted twice it meets a standard.
void see_initiative(Entries& initiatives, const Initiative& one) {
  for (const auto& subject : one.subjects)
    initiatives.see(
        key_of({subject->text, *one.title, word_of(*one.level), one.date ? (*one.date)->text() : "",
                one.document ? **one.document : ""}),
        subject);
}

/// Of two numbers the first would count, and the other be lost.
void check_places(const CheckContext& context, const Places& one) {
  const auto* first = places_of(context.evaluation.campaign, *one.form, one.subject);
  if (first != &one)
    report_twice(context, one.form.span, first->form.span, {.record = tr("places")});
}

/// The share of a vote and the quorum are counted of heads.
void check_members(const CheckContext& context) {
  Entries members(context);
  if (context.evaluation.campaign.council)
    for (const auto& one : context.evaluation.campaign.council->members)
      members.see(one.person->text, one.person);
}

}  // namespace

void checks::entry_twice(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  Entries nominations(context), awards(context), ratings(context), ballots(context),
      initiatives(context);
  for (const auto& one : campaign.nominations)
    if (!one.withdrawn) nominations.see(key_of(one), one.subject);
  for (const auto& one : campaign.awards)
    if (!one.revoked) see_award(awards, one);
  for (const auto& one : campaign.initiatives) see_initiative(initiatives, one);
  for (const auto& one : campaign.ratings)
    ratings.see(key_of({one.subject->text, std::to_string(one.year)}), one.subject);
  for (const auto& one : campaign.places) check_places(context, one);
  check_members(context);
  for (const auto& meeting : campaign.meetings)
    for (const auto& one : meeting.ballots)
      ballots.see(key_of({meeting.id->text, one.subject->text, one.form->text}), one.subject);
}

}  // namespace campaign
