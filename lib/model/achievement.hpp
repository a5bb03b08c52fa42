// The record of work: achievements, figures, initiatives.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "base/words.hpp"

namespace campaign {

/// Loại hình khen thưởng: công trạng, chuyên đề, đột xuất, đối ngoại, cống hiến, niên hạn.
enum class Way { regular, thematic, sudden, foreign, dedication, seniority };
template <>
inline constexpr std::array words<Way> = std::to_array<Word<Way>>({{"regular", Way::regular},
                                                                   {"thematic", Way::thematic},
                                                                   {"sudden", Way::sudden},
                                                                   {"foreign", Way::foreign},
                                                                   {"dedication", Way::dedication},
                                                                   {"seniority", Way::seniority}});

enum class Nature { work, combat };
template <>
inline constexpr std::array words<Nature> =
    std::to_array<Word<Nature>>({{"work", Nature::work}, {"combat", Nature::combat}});

/// Phạm vi ảnh hưởng, from narrow to wide.
enum class Reach { agency, field, province, nation };
template <>
inline constexpr std::array words<Reach> = std::to_array<Word<Reach>>({{"agency", Reach::agency},
                                                                       {"field", Reach::field},
                                                                       {"province",
                                                                        Reach::province},
                                                                       {"nation", Reach::nation}});

struct Achievement {
  Located<AchievementId> id;
  std::vector<Located<SubjectId>> subjects = {};
  Located<Period> when = {};  ///< a day, or a period
  Located<std::string> title = {};
  std::optional<Located<std::string>> summary = {};
  std::optional<Located<ContentId>> content = {};
  std::optional<Located<CriterionId>> criterion = {};
  std::optional<Way> way = {};
  Nature nature = Nature::work;
  std::optional<Reach> reach = {};
  bool exemplar = false;  ///< gương điển hình
  std::vector<Located<std::string>> evidence = {};
};

struct Figure {
  Located<IndicatorId> indicator;
  Located<Points> value;
};

struct FigureSheet {
  Located<Period> period;
  std::optional<Located<SubjectId>> unit = {};  ///< none: of the whole agency
  std::vector<Figure> values = {};
};

enum class InitiativeLevel { agency, province, ministry };
template <>
inline constexpr std::array words<InitiativeLevel> =
    std::to_array<Word<InitiativeLevel>>({{"agency", InitiativeLevel::agency},
                                          {"province", InitiativeLevel::province},
                                          {"ministry", InitiativeLevel::ministry}});

struct Initiative {
  Located<RecordId> id;
  std::vector<Located<SubjectId>> subjects = {};
  Located<std::string> title = {};
  Located<InitiativeLevel> level = {InitiativeLevel::agency};
  std::optional<Located<std::string>> document = {};
  std::optional<Located<Date>> date = {};
  std::vector<Located<RecordId>> used_for = {};  ///< the awards that already rest on it
};

}  // namespace campaign
