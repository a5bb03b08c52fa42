// The points of a sheet by criteria: adds up the tree of the plan, from the leaves to the roots.
#pragma once

#include "score/period_score.hpp"

namespace campaign {

/// The criteria that are marked in such a sheet, parents before children, and the sum of the roots.
struct CriteriaSum {
  std::vector<CriterionScore> scores = {};
  Ratio earned = {};    ///< after scaling
  Ratio possible = {};  ///< of the criteria that apply
  bool scaled = false;  ///< scaled up because a root was excluded
};

CriteriaSum score_criteria(const Campaign& campaign, AppliesTo kind, const SheetPeriod& sheet,
                           const SubjectSheets& sheets);

}  // namespace campaign
