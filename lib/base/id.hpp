// Ids of entities in the data: one type for each kind, so that the id of a unit cannot be passed
// for the id of a criterion.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace campaign {

template <class Kind>
struct Id {
  std::string text;

  auto operator<=>(const Id&) const = default;
  bool empty() const { return text.empty(); }
};

using SubjectId = Id<struct SubjectKind>;      ///< units and people share one namespace
using CriterionId = Id<struct CriterionKind>;  ///< criteria, bonuses and penalties
using GradeId = Id<struct GradeKind>;
using ContentId = Id<struct ContentKind>;
using IndicatorId = Id<struct IndicatorKind>;
using AchievementId = Id<struct AchievementKind>;
using AwardFormId = Id<struct AwardFormKind>;
using BlockId = Id<struct BlockKind>;    ///< of units
using RecordId = Id<struct RecordKind>;  ///< initiatives, awards, meetings

/// `[a-z0-9][a-z0-9.-]*`
bool is_id(std::string_view text);

}  // namespace campaign

template <class Kind>
struct std::hash<campaign::Id<Kind>> {
  size_t operator()(const campaign::Id<Kind>& id) const {
    return std::hash<std::string>()(id.text);
  }
};
