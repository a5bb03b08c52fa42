// The stage of each nomination, and its next step.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"

namespace campaign {

enum class Stage { nominated, assessed, voted, submitted, decided, withdrawn };
template <>
inline constexpr std::array words<Stage> =
    std::to_array<Word<Stage>>({{"nominated", Stage::nominated},
                                {"assessed", Stage::assessed},
                                {"voted", Stage::voted},
                                {"submitted", Stage::submitted},
                                {"decided", Stage::decided},
                                {"withdrawn", Stage::withdrawn}});

struct Progress {
  Verdict verdict = {};
  Stage stage = Stage::nominated;
  const Award* award = nullptr;       ///< the award that decided it; null when there is none
  bool recalled = false;              ///< the verdict or the majority is by unverified rules
  Message lacks = {};                 ///< why it cannot be proposed; empty when it can
  Message next = {};                  ///< the next step; empty when decided or withdrawn
  std::optional<Date> due = {};       ///< the plan's last day for dossiers
  std::optional<int> days_left = {};  ///< from today; negative when overdue
};

/// Nominations whose form and subject are known, in file order.
std::vector<Progress> progress_of(const Evaluation& evaluation, const Date& today);

/// Why it must not be proposed, by the law or by the ballot (null: no vote yet); empty when it may.
Message lacks_of(const Evaluation& evaluation, const Verdict& verdict, const BallotRecord* ballot);

/// The award that decided a nomination; null when there is none.
const Award* award_of(const Evaluation& evaluation, const Nomination& nomination);

Message stage_label(Stage stage);

}  // namespace campaign
