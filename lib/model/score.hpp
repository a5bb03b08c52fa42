// Score sheets: the marks of each subject by period, round and criterion.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "base/words.hpp"

namespace campaign {

/// Later rounds override earlier ones.
enum class Round { self, appraised, final };
template <>
inline constexpr std::array words<Round> = std::to_array<Word<Round>>(
    {{"self", Round::self}, {"appraised", Round::appraised}, {"final", Round::final}});

/// A mark that is not a number of points (or of times, for a bonus or penalty).
enum class Judgement { met, not_met, not_applicable };
template <>
inline constexpr std::array words<Judgement> =
    std::to_array<Word<Judgement>>({{"met", Judgement::met},
                                    {"not-met", Judgement::not_met},
                                    {"not-applicable", Judgement::not_applicable}});

/// "self-score", "appraised score", "final score".
Message round_name(Round round);

struct Mark {
  Located<CriterionId> criterion;
  Located<std::variant<Points, Judgement>> given;
  std::optional<std::string> note = {};
  std::vector<Located<std::string>> evidence = {};
};

struct SubjectMarks {
  Located<SubjectId> subject;
  std::vector<Mark> marks;
};

/// What stands at a criterion and was reported, since it is no mark.
struct UnreadMark {
  CriterionId criterion;
  Span span;
};

struct ScoreSheet {
  Located<Period> period;
  Located<Round> round;
  std::vector<SubjectMarks> subjects;
  std::vector<UnreadMark> unread = {};
};

}  // namespace campaign
