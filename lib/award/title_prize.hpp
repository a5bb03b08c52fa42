// Prize money of several titles of one time: by some laws only that of the highest is paid.
#pragma once

#include <optional>

#include "award/evaluation.hpp"

namespace campaign {

/// Why a title brings no money although its form has a prize.
struct PaidInstead {
  const AwardForm* form = nullptr;  ///< the higher title of the same year
  Span where = {};                  ///< its award or nomination
  const RuleSource* source = nullptr;
};

/// Nullopt when the law of the day pays each title, and when no higher title of the year is held by
/// the day or put forward. `given`: the time that the title is for; none: nobody can say.
std::optional<PaidInstead> paid_instead(const Evaluation& evaluation, const SubjectId& subject,
                                        const AwardFormId& form, const std::optional<Period>& given,
                                        const Date& decided);

}  // namespace campaign
