// How many places the quotas of grades give, and how many are taken.
#pragma once

#include <optional>
#include <vector>

#include "score/standing.hpp"

namespace campaign {

/// The places of one grade, for those who share them.
struct QuotaUse {
  const Grade* grade = nullptr;
  std::optional<AppliesTo> kind = {};  ///< none: leaders and people together
  const UnitBlock* block = nullptr;    ///< null: of all blocks, or of those in none
  int64_t base = 0;                    ///< of how many a share is
  int64_t places = 0;                  ///< what the quota gives of them
  int64_t candidates = 0;              ///< who has the points and the floors
  int64_t given = 0;
};

/// Of all grades of the period that have a quota, the best first.
std::vector<QuotaUse> quota_use(const Scores& scores, const Period& period);

}  // namespace campaign
