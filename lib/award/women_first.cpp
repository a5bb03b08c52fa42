// Rule: among equals at the last place, women and collectives with many women come first.
#include <memory>

#include "award/contests.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// Whether a subject is preferred; nullopt when the data does not show it.
std::optional<bool> preferred(const Participant& who, const Ratio& share) {
  if (who.person)
    return who.person->sex ? std::optional(who.person->sex == Sex::female) : std::nullopt;
  return who.unit->women_share ? std::optional(*who.unit->women_share >= share) : std::nullopt;
}

Message missing_phrase(const Participant& who) {
  return who.person ? say("`sex` of {}", who.name()) : say("`women-share` of {}", who.name());
}

Finding outranked(const Case& question, const Participant& first, const BallotRecord& vote) {
  return {.ruling = Ruling::fails,
          .what = say("{} and {} have {} votes each, the places do not suffice, and {} comes first",
                      question.who.name(), first.name(), *vote.ballot->agree, first.name()),
          .missing = say("withdraw the nomination of {}, or say to the council why not",
                         question.who.name()),
          .data = {{vote.ballot->agree.span, first.name()}}};
}

Finding judge_women_first(const Case& question, const Ratio& share, const Contests& contests) {
  Finding finding{.what = tr("nobody who is equal comes first")};
  const auto contest = question.nomination ? contest_of(question, contests) : std::nullopt;
  const auto is_preferred = preferred(question.who, share);
  if (!contest || contest->suffices() || contest->left() == 0 || is_preferred == true)
    return finding;
  size_t before = 0;
  const Competitor* unclear = nullptr;
  for (const auto& one : contest->rivals) {
    if (one.nomination == question.nomination) continue;
    const auto other = preferred(one.who, share);
    if (other == false) continue;
    if (!other || !is_preferred)
      unclear = &one;
    else if (++before == contest->left())
      return outranked(question, one.who, *one.vote);
  }
  if (!unclear) return finding;
  const auto& unknown = is_preferred ? unclear->who : question.who;
  return {.ruling = Ruling::unknown,
          .what = say("nobody can say who of {} and {} comes first", question.who.name(),
                      unclear->who.name()),
          .missing = missing_phrase(unknown),
          .data = {{unknown.span(), unknown.name()}}};
}

}  // namespace

Requirement rules::women_first(Parameters& given) {
  if (!given.has("women-share")) given.text("women-share");
  const Ratio share = given.optional_share("women-share").value_or(Ratio(1));
  return {[share, kept = std::make_shared<const Contests>()](const Case& question) {
    const Contests fresh;
    return judge_women_first(question, share, question.records.assumed() ? fresh : *kept);
  }};
}

}  // namespace campaign
