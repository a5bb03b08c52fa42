// The law as data: forms of award, the standards they ask, money, papers, and where each is
// written.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"
#include "model/achievement.hpp"
#include "model/award.hpp"
#include "model/council.hpp"
#include "model/plan.hpp"

namespace campaign {

/// Hình thức khen thưởng, danh hiệu thi đua, cờ thi đua; huy hiệu, kỷ niệm chương.
enum class AwardKind { honour, title, flag, badge };
template <>
inline constexpr std::array words<AwardKind> =
    std::to_array<Word<AwardKind>>({{"honour", AwardKind::honour},
                                    {"title", AwardKind::title},
                                    {"flag", AwardKind::flag},
                                    {"badge", AwardKind::badge}});

enum class AwardLevel { agency, province, state };
template <>
inline constexpr std::array words<AwardLevel> =
    std::to_array<Word<AwardLevel>>({{"agency", AwardLevel::agency},
                                     {"province", AwardLevel::province},
                                     {"state", AwardLevel::state}});

/// Tập thể, cá nhân, hộ gia đình.
enum class SubjectClass { unit, person, household };
template <>
inline constexpr std::array words<SubjectClass> =
    std::to_array<Word<SubjectClass>>({{"unit", SubjectClass::unit},
                                       {"person", SubjectClass::person},
                                       {"household", SubjectClass::household}});

/// Chỉ tiêu: how many of a form whoever decides lets the agency put forward.
struct Places {
  Located<AwardFormId> form;
  SubjectClass subject = SubjectClass::person;
  Located<int> number;
};

/// Whether the text of the law was read, or is remembered and must be looked up before it is relied
/// on.
enum class Certainty { read, recalled };
template <>
inline constexpr std::array words<Certainty> =
    std::to_array<Word<Certainty>>({{"read", Certainty::read}, {"recalled", Certainty::recalled}});

/// Where a rule is written: a document of the pack, and the place in it.
struct RuleSource {
  Located<std::string> document = {};
  std::optional<std::string> place = {};  ///< `Điều 38 khoản 1 điểm b`; none: not known
  Certainty certainty = Certainty::recalled;
};

/// A share of the council that the law asks. Without a word on it nobody has verified it.
struct LegalMajority {
  Majority majority = {};
  Certainty certainty = Certainty::recalled;
  std::optional<RuleSource> source = {};
  Span where = {};  ///< the share in the pack
};

struct Parameter {
  Located<std::string> key;
  std::vector<Located<std::string>> values;
};

/// One rule of `rules.def` with what it is given.
struct Condition {
  Located<std::string> rule;
  std::vector<Parameter> parameters = {};
  std::optional<RuleSource> source = {};  ///< none: the standard's own
};

/// One of the ways to deserve a form: all of its conditions must hold.
struct Standard {
  Located<std::string> id;
  std::optional<Located<AwardFormId>> form = {};  ///< only when it stands outside its form
  SubjectClass subject = SubjectClass::person;
  std::vector<Way> ways = {};  ///< none: any
  std::optional<Located<std::string>> title = {};
  RuleSource source = {};
  std::vector<Condition> conditions = {};
};

/// The number of the law's form for a report of achievements.
struct ReportForm {
  Way way = Way::regular;
  std::optional<SubjectClass> subject = {};  ///< none: any
  std::string number;
};

struct Prize {
  SubjectClass subject = SubjectClass::person;
  Ratio times = {};                         ///< of the base salary on the day of the decision
  std::optional<Certainty> certainty = {};  ///< none: that of the form's source
};

struct AwardForm {
  Located<AwardFormId> id;
  Located<std::string> title;
  AwardKind kind = AwardKind::honour;
  AwardLevel level = AwardLevel::agency;
  std::optional<Located<std::string>> decided_by = {};
  std::vector<Located<std::string>> addressed_to = {};
  std::vector<SubjectClass> awarded_to = {};
  std::vector<Prize> prizes = {};
  std::optional<int> copies = {};
  std::vector<Located<std::string>> dossier = {};  ///< templates
  std::vector<ReportForm> report_forms = {};
  std::optional<LegalMajority> council = {};
  bool public_notice = false;
  std::optional<RuleSource> source = {};
  std::vector<Standard> standards = {};
};

struct LegalDocument {
  Located<std::string> id;
  Citation citation = {};
  std::optional<Period> in_force = {};  ///< to the end of time when no end is written
  bool cited = true;                    ///< false: only a source, not among the “Căn cứ”
  std::optional<Located<std::string>> cited_as =
      {};  ///< after “Căn cứ”; none: kind, number, date, about
  Certainty certainty = Certainty::recalled;
};

/// The law of a number, such as `91/2017/NĐ-CP`, from any rule pack; null when none lists it.
using LawFinder = std::function<const LegalDocument*(std::string_view number)>;

struct BaseSalary {
  Date from = {};
  Money amount = {};
  Certainty certainty = Certainty::recalled;
};

enum class RoundingMode { up, nearest };
template <>
inline constexpr std::array words<RoundingMode> = std::to_array<Word<RoundingMode>>(
    {{"up", RoundingMode::up}, {"nearest", RoundingMode::nearest}});

struct PrizeRounding {
  Money to = {1};
  RoundingMode mode = RoundingMode::up;
  std::optional<RuleSource> source = {};
};

/// Whether a dossier may be simplified when all of the cases are there, or when any is.
enum class CasesNeeded { all, any };
template <>
inline constexpr std::array words<CasesNeeded> =
    std::to_array<Word<CasesNeeded>>({{"all", CasesNeeded::all}, {"any", CasesNeeded::any}});

struct SimplifiedCase {
  Located<std::string> id;
  std::string title;
};

/// Thủ tục đơn giản.
struct SimplifiedProcedure {
  CasesNeeded needed = CasesNeeded::all;
  std::vector<SimplifiedCase> cases = {};
  std::optional<int> copies = {};
  std::vector<Located<std::string>> dossier = {};
  RuleSource source = {};
};

/// How long something may take, or by when it must be there.
struct Deadline {
  std::string title;
  std::vector<Located<AwardFormId>> forms = {};  ///< none: all
  std::optional<int> working_days = {};
  std::optional<std::string> by = {};  ///< in words, such as `31/10 hằng năm`
  RuleSource source = {};
};

struct RulePack {
  Located<std::string> id;
  std::string title;
  std::optional<Located<std::string>> extends = {};
  std::optional<Located<Period>> in_force = {};
  std::vector<LegalDocument> documents = {};
  std::vector<BaseSalary> base_salaries = {};
  std::optional<PrizeRounding> prize_rounding = {};
  std::optional<LegalMajority> quorum = {};                  ///< of the members of the council
  std::optional<std::vector<ReportForm>> report_forms = {};  ///< of forms without their own
  std::vector<Condition> general = {};                       ///< what every nomination must pass
  std::optional<SimplifiedProcedure> simplified = {};
  std::vector<Deadline> deadlines = {};
  std::vector<AwardForm> award_forms = {};  ///< the highest first
  std::vector<Standard> standards = {};     ///< of forms of the pack that this one extends
};

}  // namespace campaign
