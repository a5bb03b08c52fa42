// Units and people, as the data declares them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"

namespace campaign {

enum class UnitKind { office, division, centre, inspectorate, household, other };
template <>
inline constexpr std::array words<UnitKind> =
    std::to_array<Word<UnitKind>>({{"office", UnitKind::office},
                                   {"division", UnitKind::division},
                                   {"centre", UnitKind::centre},
                                   {"inspectorate", UnitKind::inspectorate},
                                   {"household", UnitKind::household},
                                   {"other", UnitKind::other}});

/// Classes of organisations in the official statistics.
enum class UnitClass { administrative, public_service, enterprise };
template <>
inline constexpr std::array words<UnitClass> =
    std::to_array<Word<UnitClass>>({{"administrative", UnitClass::administrative},
                                    {"public-service", UnitClass::public_service},
                                    {"enterprise", UnitClass::enterprise}});

/// Why somebody is away: nghỉ thai sản, nghỉ ốm, đi học, biệt phái, nghỉ không lương, khác.
enum class AbsenceKind { maternity, sick, study, secondment, unpaid, other };
template <>
inline constexpr std::array words<AbsenceKind> =
    std::to_array<Word<AbsenceKind>>({{"maternity", AbsenceKind::maternity},
                                      {"sick", AbsenceKind::sick},
                                      {"study", AbsenceKind::study},
                                      {"secondment", AbsenceKind::secondment},
                                      {"unpaid", AbsenceKind::unpaid},
                                      {"other", AbsenceKind::other}});

struct Absence {
  Located<SubjectId> subject;
  Located<Period> period;  ///< from the first to the last day away
  Located<AbsenceKind> kind = {AbsenceKind::other};
  std::optional<Located<std::string>> document = {};
};

/// Who heads a unit, and in which time.
struct HeadTerm {
  Located<SubjectId> person;
  std::optional<Located<Date>> from = {};   ///< none: from the beginning
  std::optional<Located<Date>> until = {};  ///< the last day; none: until the next one begins
};

/// One of the names that a unit has had.
struct UnitName {
  Located<SubjectId> id;
  Located<std::string> name;
  std::optional<Date> from = {};  ///< none: from the beginning
  std::optional<int> order = {};
};

struct Unit {
  Located<SubjectId> id;                              ///< the first one, of a renamed unit
  Located<std::string> name;                          ///< the latest
  std::vector<UnitName> names = {};                   ///< of a renamed unit: all, by the first day
  std::optional<Located<SubjectId>> continues = {};   ///< whose later name it is
  std::vector<Located<SubjectId>> succeeded_by = {};  ///< by merger or split; points do not go on
  std::optional<Located<std::string>> kind = {};      ///< of UnitKind, or one that the plan names
  std::optional<UnitClass> unit_class = {};
  std::optional<int> order = {};     ///< place in official lists
  std::vector<HeadTerm> heads = {};  ///< by the first day
  std::optional<Ratio> women_share = {};
  std::optional<Date> from = {};
  std::optional<Located<Date>> until = {};  ///< the last day
  bool takes_part = true;  ///< false for donors and outside groups, which can only be commended
  std::optional<Located<std::string>> address = {};
  std::optional<Located<std::string>> phone = {};
  std::optional<Located<std::string>> duties = {};  ///< chức năng, nhiệm vụ

  bool is_household() const { return kind && **kind == word_of(UnitKind::household); }
};

/// Cụm, khối: units that are compared with each other.
struct UnitBlock {
  Located<BlockId> id;
  std::string title;
  std::vector<Located<SubjectId>> units = {};
};

/// `leader` leads the agency, `manager` a unit, `direct` works without leading.
enum class PersonClass { leader, manager, direct };
template <>
inline constexpr std::array words<PersonClass> =
    std::to_array<Word<PersonClass>>({{"leader", PersonClass::leader},
                                      {"manager", PersonClass::manager},
                                      {"direct", PersonClass::direct}});

/// The classes of people in the official statistics of commendation.
enum class StatisticalClass {
  province_leader,
  department_leader,
  businessperson,
  other_leader,
  direct
};
template <>
inline constexpr std::array words<StatisticalClass> = std::to_array<Word<StatisticalClass>>(
    {{"province-leader", StatisticalClass::province_leader},
     {"department-leader", StatisticalClass::department_leader},
     {"businessperson", StatisticalClass::businessperson},
     {"other-leader", StatisticalClass::other_leader},
     {"direct", StatisticalClass::direct}});

/// The law has easier standards for workers and farmers.
enum class Occupation { official, worker, farmer };
template <>
inline constexpr std::array words<Occupation> =
    std::to_array<Word<Occupation>>({{"official", Occupation::official},
                                     {"worker", Occupation::worker},
                                     {"farmer", Occupation::farmer}});

enum class Sex { male, female };
template <>
inline constexpr std::array words<Sex> = std::to_array<Word<Sex>>({{"male", Sex::male},
                                                                   {"female", Sex::female}});

enum class Status { active, moved, retired, seconded, deceased };
template <>
inline constexpr std::array words<Status> =
    std::to_array<Word<Status>>({{"active", Status::active},
                                 {"moved", Status::moved},
                                 {"retired", Status::retired},
                                 {"seconded", Status::seconded},
                                 {"deceased", Status::deceased}});

/// What somebody is, in which unit, and in which time.
struct Post {
  std::optional<Located<SubjectId>> unit = {};  ///< only leaders of the agency may have none
  std::optional<Located<std::string>> position = {};
  std::optional<PersonClass> person_class = {};
  std::optional<Located<Date>> from = {};   ///< none: from the beginning
  std::optional<Located<Date>> until = {};  ///< the last day; none: until the next one begins
  bool also = false;                        ///< a second post beside another one
};

struct Person {
  Located<SubjectId> id;
  Located<std::string> name;
  std::optional<Located<std::string>> given_name = {};
  std::vector<Post> posts = {};               ///< by the first day, at least one
  std::optional<Occupation> occupation = {};  ///< none: unknown
  std::optional<Located<Sex>> sex = {};
  std::optional<Located<Date>> born = {};
  std::optional<Date> joined = {};
  std::optional<Located<Date>> until = {};    ///< the last day in the agency
  Located<Status> status = {Status::active};  ///< without a place when it is not written
  std::optional<bool> takes_part = {};        ///< none: as its unit
  std::optional<StatisticalClass> statistical_class = {};  ///< none: derived from the class
  std::optional<Located<std::string>> hometown = {};
  std::optional<Located<std::string>> residence = {};
  std::optional<Located<std::string>> qualification = {};  ///< trình độ chuyên môn, học hàm, học vị
  std::optional<Located<std::string>> party_position = {};
  std::optional<Located<std::string>> duties = {};  ///< quyền hạn, nhiệm vụ được giao
};

/// Whether the last day lies before the first: one of the two is a slip, and neither says who was
/// there when.
bool has_reversed_times(const Unit& unit);
bool has_reversed_times(const Person& person);

/// `Giám đốc` and `Giám đốc Sở` are the same post; case and accents are ignored.
bool is_same_post(std::string_view one, std::string_view other);
bool is_deputy(std::string_view post);  ///< `Phó Giám đốc`

/// The given name; when it is not written, the last word of the full name.
std::string given_name(const Person& person);

}  // namespace campaign
