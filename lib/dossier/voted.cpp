// The subjects on whom a meeting of the council voted for a form of award.
#include "dossier/voted.hpp"

#include <algorithm>

#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

class NomineeFinder {
 public:
  NomineeFinder(const Evaluation& evaluation, const Dossier& dossier, const Date& day)
      : evaluation_(evaluation), dossier_(dossier), day_(day) {}

  /// As proposed in the dossier, else by its nomination, else judged without one.
  std::optional<Nominee> nominee(const SubjectId& id) const {
    for (const auto& one : dossier_.nominees)
      if (one.who().id() == id) return one;
    for (const auto* one : evaluation_.records.of(id).nominations) {
      if (*one->form != *dossier_.form->id || !is_of_time(*one)) continue;
      auto verdict = evaluation_.judge.verdict_now(*one, day_);
      if (verdict) return nominee_of(evaluation_, std::move(*verdict), day_);
    }
    const auto& index = evaluation_.index;
    const Participant who{.unit = index.unit(id), .person = index.person(id)};
    if ((!who.unit && !who.person) || dossier_.nominees.empty()) return std::nullopt;
    auto verdict = evaluation_.judge.verdict(who, *dossier_.form->id, dossier_.way, day_);
    if (!verdict)  // the law of the paper's day has no such form: as those it stands with
      verdict = evaluation_.judge.verdict(who, *dossier_.form->id, dossier_.way,
                                          dossier_.nominees.front().verdict.as_of);
    if (!verdict) return std::nullopt;
    return nominee_of(evaluation_, std::move(*verdict), day_);
  }

 private:
  bool is_of_time(const Nomination& one) const {
    const auto time = time_of(*dossier_.form, one);
    return (time ? std::optional(**time) : std::nullopt) == dossier_.covers;
  }

  const Evaluation& evaluation_;
  const Dossier& dossier_;
  Date day_;
};

const BallotRecord* ballot_of(const SubjectRecords& records, const Ballot& ballot) {
  const auto found = std::find_if(records.ballots.begin(), records.ballots.end(),
                                  [&](const BallotRecord& one) { return one.ballot == &ballot; });
  return found == records.ballots.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Nominee> voted_at(const Evaluation& evaluation, const Dossier& dossier,
                              const Meeting& meeting, const Date& day) {
  const NomineeFinder finder(evaluation, dossier, day);
  std::vector<Nominee> voted;
  for (const auto& ballot : meeting.ballots) {
    if (*ballot.form != *dossier.form->id) continue;
    if (ballot.covers && dossier.covers && !(*ballot.covers)->overlaps(*dossier.covers)) continue;
    auto nominee = finder.nominee(*ballot.subject);
    if (!nominee || nominee->simplified != dossier.simplified) continue;
    nominee->ballot = ballot_of(evaluation.records.of(*ballot.subject), ballot);
    voted.push_back(std::move(*nominee));
  }
  put_in_order(voted, evaluation.index, dossier.style, day);
  return voted;
}

}  // namespace campaign
