// One subject that is put forward for a form of award, with what the proposal rests on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

struct Nominee {
  Verdict verdict = {};
  std::optional<Way> way = {};  ///< of the nomination, else of what it rests on
  std::vector<const Achievement*> achievements = {};
  const BallotRecord* ballot = nullptr;  ///< null: there was no vote yet
  std::optional<PrizeMoney> prize = {};  ///< nothing when the pack cannot tell it
  Message lacks = {};                    ///< why it must not be proposed, or empty
  bool simplified = false;               ///< by the simplified procedure

  const Participant& who() const { return verdict.who; }
  const AwardForm& form() const { return *verdict.form->form; }
};

/// A verdict with what stands behind it; `day`: that of the decision.
Nominee nominee_of(const Evaluation& evaluation, Verdict verdict, const Date& day);

/// What no data can say, so that the council must find it: in the words of the rule pack, else of
/// the finding.
std::vector<Message> matters_for_council(const Nominee& nominee);

/// Whether the ballot carries the nomination; nothing when no majority is asked, when there was no
/// vote, or when nobody can say.
std::optional<bool> is_carried(const Evaluation& evaluation, const Nominee& nominee);

}  // namespace campaign
