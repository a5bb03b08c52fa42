// The law as data: forms of award with their standards, prizes and papers, and the source of each.
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
#include "model/quota.hpp"

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

/// Who share the places of a form: the whole agency, or the units and people of one block.
enum class PlacesPer { all, block };
template <>
inline constexpr std::array words<PlacesPer> =
    std::to_array<Word<PlacesPer>>({{"all", PlacesPer::all}, {"block", PlacesPer::block}});

/// Chỉ tiêu: how many nominations for a form the deciding authority allows the agency.
struct Places {
  Located<AwardFormId> form;
  SubjectClass subject = SubjectClass::person;
  Quota quota;                                 ///< `of` is below, as it names forms
  std::vector<Located<AwardFormId>> of = {};   ///< a share of those with one of these for the year
  std::optional<Located<PlacesPer>> per = {};  ///< none: all share the places
  Span span = {};                              ///< of the number, or of the share
};

/// Whether a rule was checked against the text of the law, or is from memory and must be verified.
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

/// The share of the council that the law requires. Not verified unless the pack states so.
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

/// One rule of `rules.def` with its parameters.
struct Condition {
  Located<std::string> rule;
  std::vector<Parameter> parameters = {};
  std::optional<RuleSource> source = {};  ///< none: the standard's own
};

/// A set of conditions that qualifies for a form: all must hold.
struct Standard {
  Located<std::string> id;
  std::optional<Located<AwardFormId>> form = {};  ///< set only for standards outside their form
  SubjectClass subject = SubjectClass::person;
  std::vector<Way> ways = {};  ///< none: any
  std::optional<Located<std::string>> title = {};
  RuleSource source = {};
  std::vector<Condition> conditions = {};
};

/// The number of the legal form of a report of achievements.
struct ReportForm {
  Way way = Way::regular;
  std::optional<SubjectClass> subject = {};  ///< none: any
  std::string number;
};

struct Prize {
  SubjectClass subject = SubjectClass::person;
  Ratio times = {};                         ///< of the base salary on the day of the decision
  std::optional<Certainty> certainty = {};  ///< none: that of the source
  Span where = {};
};

struct AwardForm {
  Located<AwardFormId> id;
  Located<std::string> title;
  AwardKind kind = AwardKind::honour;
  AwardLevel level = AwardLevel::agency;
  std::optional<Located<std::string>> decided_by = {};
  std::vector<Located<std::string>> addressed_to = {};
  std::vector<SubjectClass> awarded_to = {};
  std::optional<Located<Period>> in_force = {};  ///< when it can be decided; none: always
  std::vector<Prize> prizes = {};
  std::optional<int> copies = {};                  ///< of a dossier
  std::vector<Located<std::string>> dossier = {};  ///< templates
  std::vector<ReportForm> report_forms = {};
  std::optional<LegalMajority> council = {};
  bool public_notice = false;
  std::optional<RuleSource> source = {};
  std::vector<Standard> standards = {};
  std::optional<Located<AwardFormId>> standards_as = {};  ///< a form whose standards it shares
};

/// Danh hiệu and cờ thi đua: given for a time, usually a year, and not by a way of commendation.
inline bool is_title_or_flag(const AwardForm& form) {
  return form.kind == AwardKind::title || form.kind == AwardKind::flag;
}

/// What a later law changes of a form that an extended pack declares; the rest stays.
struct FormChange {
  Located<AwardFormId> form;
  std::vector<Prize> prizes = {};  ///< none: as they were
  std::optional<RuleSource> source = {};
  std::optional<LegalMajority> council = {};
  bool copies_not_read = false;  ///< nobody has read how many the later law asks
};

struct LegalDocument {
  Located<std::string> id;
  Citation citation = {};
  std::optional<Located<Period>> in_force = {};  ///< open-ended when no end is written
  bool cited = true;  ///< false: only a source, not among the “Căn cứ”
  std::optional<Located<std::string>> cited_as =
      {};  ///< after “Căn cứ”; none: kind, number, date, about
  Certainty certainty = Certainty::recalled;
};

/// Finds a law by number, such as `91/2017/NĐ-CP`, in any rule pack; null when none lists it.
using LawFinder = std::function<const LegalDocument*(std::string_view number)>;

struct BaseSalary {
  Date from = {};
  Located<Money> amount = {};
  Certainty certainty = Certainty::recalled;
  std::optional<RuleSource> source = {};
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

/// Whether a dossier may be simplified when all of the cases apply, or when any does.
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

/// The time allowed for a step, or the day by which it is due.
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
  std::optional<std::string> followed_by = {};  ///< what is known of the law after `in_force`
  std::vector<LegalDocument> documents = {};
  std::vector<BaseSalary> base_salaries = {};
  std::optional<PrizeRounding> prize_rounding = {};
  /// Of several titles of one time only the prize of the highest is paid; none: of each.
  std::optional<RuleSource> highest_title_only = {};
  std::optional<LegalMajority> quorum = {};                  ///< of the members of the council
  std::optional<std::vector<ReportForm>> report_forms = {};  ///< of forms without their own
  std::vector<Condition> general = {};                       ///< for every nomination
  std::optional<SimplifiedProcedure> simplified = {};
  std::vector<Deadline> deadlines = {};
  std::vector<FormChange> changes = {};     ///< of forms of the extended packs
  std::vector<AwardForm> award_forms = {};  ///< the highest first
  std::vector<Standard> standards = {};     ///< for forms of the extended packs
  /// In place of all standards of the extended packs, for each form that such subjects get.
  std::vector<Standard> instead = {};
  bool prizes_recalled = false;  ///< no factor has been compared with the law of its time
};

}  // namespace campaign
