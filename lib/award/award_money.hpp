// The money of an award: as it was paid, else the prize by the law of the day.
#pragma once

#include "award/evaluation.hpp"
#include "score/participants.hpp"

namespace campaign {

struct AwardMoney {
  std::optional<int64_t> amount =
      {};                     ///< đồng; none when the form has no prize, or no form is known
  bool recalled = false;      ///< it is by law that is not verified
  bool paid_instead = false;  ///< 0, as a higher title of the same time is paid
};

/// As if decided on the day. `covers`: the time that a title is for.
AwardMoney prize_by_law(const Evaluation& evaluation, const Participant& who,
                        const AwardFormId& form, const std::optional<Located<Period>>& covers,
                        const Date& day);

/// Of a decided award of this subject; without its day only what is written.
AwardMoney money_of(const Evaluation& evaluation, const Participant& who, const Award& award);

}  // namespace campaign
