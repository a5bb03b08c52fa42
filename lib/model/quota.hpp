// Grades: from how many points they are given, and to how many.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"

namespace campaign {

enum class Rounding { down, nearest, up };
template <>
inline constexpr std::array words<Rounding> = std::to_array<Word<Rounding>>(
    {{"down", Rounding::down}, {"nearest", Rounding::nearest}, {"up", Rounding::up}});

/// Who share the places: all of one group of criteria, those of it in one block, or leaders and
/// people together.
enum class QuotaPer { group, block, all };
template <>
inline constexpr std::array words<QuotaPer> = std::to_array<Word<QuotaPer>>(
    {{"group", QuotaPer::group}, {"block", QuotaPer::block}, {"all", QuotaPer::all}});

/// How many may have a grade: a number, or a share.
struct Quota {
  std::optional<int> number = {};
  std::optional<Ratio> share = {};
  std::optional<Located<GradeId>> of = {};  ///< of those who hold it in the end; none: of all
  Rounding rounding = Rounding::down;
  int at_least = 0;  ///< whatever the share gives
  Located<QuotaPer> per = {QuotaPer::group};

  int64_t places(int64_t base) const;
};

/// Whose total a grade is for: that of a reporting period, or the sum of the whole campaign.
enum class GradeOf { period, campaign };
template <>
inline constexpr std::array words<GradeOf> =
    std::to_array<Word<GradeOf>>({{"period", GradeOf::period}, {"campaign", GradeOf::campaign}});

struct Grade {
  Located<GradeId> id;
  std::string title;
  Located<Points> from;
  std::optional<Located<Points>> until =
      {};                           ///< exclusive; none: the `from` of the next better grade
  std::optional<Ratio> floor = {};  ///< share of every criterion's maximum
  std::optional<Quota> quota = {};
  Period in_force = kAlways;
  GradeOf of = GradeOf::period;
  Span span = {};
};

}  // namespace campaign
