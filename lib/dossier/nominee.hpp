// A subject proposed for a form of award, with the basis of the proposal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

struct Nominee {
  Verdict verdict = {};
  std::optional<Way> way = {};        ///< of the nomination, else of the standard or achievements
  std::optional<Period> covers = {};  ///< of titles and flags, the time that papers name
  std::vector<const Achievement*> achievements = {};
  const BallotRecord* ballot = nullptr;  ///< null: no vote yet
  std::optional<PrizeMoney> prize = {};  ///< none when the pack does not define it
  Message lacks = {};                    ///< why it must not be proposed; empty when it may
  bool simplified = false;               ///< by the simplified procedure

  const Participant& who() const { return verdict.who; }
  const AwardForm& form() const { return *verdict.form->form; }
};

/// Completes a verdict; `day` is that of the decision.
Nominee nominee_of(const Evaluation& evaluation, Verdict verdict, const Date& day);

/// What the council must find because it cannot follow from data: the text of the rule pack, else
/// of the finding.
std::vector<Message> matters_for_council(const Nominee& nominee);

/// Whether the ballot carries the nomination; nullopt without a vote, and when data for judging it
/// is missing.
std::optional<bool> is_carried(const Evaluation& evaluation, const Nominee& nominee);

}  // namespace campaign
