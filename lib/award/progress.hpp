// How far each nomination has come, and what it waits for.
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
  const Award* award = nullptr;       ///< the decision, when there is one
  bool recalled = false;              ///< the verdict, or the share of the council, is not verified
  Message lacks = {};                 ///< empty when nothing is in the way
  Message next = {};                  ///< empty when it is decided or withdrawn
  std::optional<Date> due = {};       ///< the plan's last day for dossiers
  std::optional<int> days_left = {};  ///< from today, negative when it is over
};

/// Nominations whose form and subject are known, in the order of the data.
std::vector<Progress> progress_of(const Evaluation& evaluation, const Date& today);

/// Why it must not be proposed, by the law or by the latest ballot, if there was one; empty when
/// nothing is in the way. Translated.
Message lacks_of(const Evaluation& evaluation, const Verdict& verdict, const BallotRecord* ballot);

/// The award that decided a nomination: same subject and form, since the campaign began.
const Award* award_of(const Evaluation& evaluation, const Nomination& nomination);

Message stage_label(Stage stage);  ///< translated

}  // namespace campaign
