// Ratings, awards, conduct and nominations: the records by which awards are judged.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/message.hpp"
#include "base/words.hpp"
#include "model/achievement.hpp"

namespace campaign {

/// Whole đồng.
struct Money {
  int64_t dong = 0;
  auto operator<=>(const Money&) const = default;
};
inline Message message_of(Money money) { return Hundredths{money.dong * 100}; }

/// Xếp loại hằng năm: hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ.
enum class Rating { excellent, good, fulfilled, unfulfilled };
template <>
inline constexpr std::array words<Rating> =
    std::to_array<Word<Rating>>({{"excellent", Rating::excellent},
                                 {"good", Rating::good},
                                 {"fulfilled", Rating::fulfilled},
                                 {"unfulfilled", Rating::unfulfilled}});

struct YearRating {
  int year = 0;
  Located<SubjectId> subject;
  Located<Rating> rating;
};

struct Award {
  Located<RecordId> id;
  Located<SubjectId> subject;
  Located<AwardFormId> form;
  std::optional<Located<std::string>> decision = {};
  std::optional<Located<Date>> date = {};
  std::optional<Located<Period>> covers = {};  ///< thời gian lập thành tích
  std::optional<Way> way = {};
  std::vector<Located<AchievementId>> achievements = {};
  std::optional<Located<Money>> prize = {};          ///< as paid
  std::optional<Located<Date>> revoked = {};         ///< from this day on it does not count
  std::optional<Located<int>> register_number = {};  ///< in the book of awards
};

enum class ConductKind { discipline, investigation, inspection, complaint, violation };
template <>
inline constexpr std::array words<ConductKind> =
    std::to_array<Word<ConductKind>>({{"discipline", ConductKind::discipline},
                                      {"investigation", ConductKind::investigation},
                                      {"inspection", ConductKind::inspection},
                                      {"complaint", ConductKind::complaint},
                                      {"violation", ConductKind::violation}});

/// Khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, buộc thôi việc: the severest last.
enum class Measure { reprimand, caution, salary_cut, demotion, removal, dismissal };
template <>
inline constexpr std::array words<Measure> =
    std::to_array<Word<Measure>>({{"reprimand", Measure::reprimand},
                                  {"caution", Measure::caution},
                                  {"salary-cut", Measure::salary_cut},
                                  {"demotion", Measure::demotion},
                                  {"removal", Measure::removal},
                                  {"dismissal", Measure::dismissal}});

struct Conduct {
  Located<SubjectId> subject;
  ConductKind kind = ConductKind::violation;
  std::optional<Measure> measure = {};  ///< of a discipline; none: not known
  Located<Date> from = {};
  std::optional<Located<Date>> until = {};
  std::optional<Located<std::string>> document = {};
  std::optional<std::string> note = {};
};

struct Nomination {
  Located<SubjectId> subject;
  Located<AwardFormId> form;
  std::optional<Located<Period>> covers = {};  ///< the time it is for, such as the year of a title
  std::optional<Located<Way>> way = {};
  std::vector<Located<AchievementId>> achievements = {};
  std::optional<Located<std::string>> standard = {};  ///< the standard it is based on; none: any
  bool posthumous = false;
  std::optional<Located<std::string>> report_form =
      {};  ///< number of the form of the submitted report
  std::optional<Located<std::string>> public_notice = {};  ///< where public opinion was invited
  std::vector<Located<std::string>> simplified = {};       ///< cases for the simplified procedure
  std::optional<Located<Date>> submitted = {};             ///< the day the dossier was sent
  std::optional<Located<Date>> withdrawn = {};             ///< the day it was withdrawn
  std::optional<std::string> because = {};                 ///< why it was withdrawn
};

/// Đăng ký thi đua: who announced at the start of a year to strive for which title.
struct Registration {
  int year = 0;
  std::vector<Located<AwardFormId>> forms;
  std::optional<Located<Date>> date = {};
  std::optional<Located<std::string>> document = {};
  std::vector<Located<SubjectId>> subjects = {};
  std::optional<std::string> targets = {};  ///< mục tiêu, chỉ tiêu đã đăng ký

  /// The place of a form; null when it is not among those registered for.
  const Located<AwardFormId>* form(const AwardFormId& id) const {
    for (const auto& one : forms)
      if (*one == id) return &one;
    return nullptr;
  }
};

}  // namespace campaign
