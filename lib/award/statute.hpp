// The law of a time: a rule pack, with those it extends, compiled to functions.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "award/rule.hpp"

namespace campaign {

/// A rule as used in a pack. The source is that of the condition, else of its standard.
struct StatuteRule {
  const Condition* condition = nullptr;
  const RuleEntry* entry = nullptr;
  Requirement requirement = {};
  const RuleSource* source = nullptr;  ///< null for general rules without a source
};

struct StatuteStandard {
  const Standard* standard = nullptr;
  std::vector<StatuteRule> rules = {};
  std::vector<AwardFormId> bases = {};  ///< forms, one of which must be held, from its rules
  std::vector<Way> base_ways = {};      ///< for which it must have been given; none: any
  bool recalled = false;                ///< part of it is not verified
};

struct StatuteForm {
  const AwardForm* form = nullptr;
  std::vector<StatuteStandard> standards = {};
  bool shares_standards = true;                ///< takes those of `standards-as`, if there is one
  const std::vector<Prize>* prizes = nullptr;  ///< those of the nearest pack that has any
  const RuleSource* prize_source = nullptr;    ///< null: none is written
  bool prizes_recalled = false;                ///< a later pack does not vouch for them
  const LegalMajority* council = nullptr;      ///< null: the law sets no share
  std::optional<int> copies = {};              ///< of a dossier; none: nobody has read it
};

/// A prize in đồng, and its computation.
struct PrizeMoney {
  int64_t amount = 0;
  Ratio times = {};
  const Prize* factor = nullptr;
  const RuleSource* factor_source = nullptr;  ///< null: none is written
  const BaseSalary* salary = nullptr;
  bool factor_recalled = false;
  bool rounding_recalled = false;  ///< and it changes the amount

  bool salary_recalled() const { return salary->certainty == Certainty::recalled; }
  bool recalled() const { return factor_recalled || rounding_recalled || salary_recalled(); }
};

/// A required share of the council; `law` is null for a threshold of the campaign itself.
struct RequiredMajority {
  Majority majority = {};
  const LegalMajority* law = nullptr;

  bool recalled() const { return law && law->certainty == Certainty::recalled; }
};

/// Of a rule that cannot be read: its finding is unknown.
Requirement unreadable_rule(const Condition& condition);

class Statute {
 public:
  Statute() = default;  ///< without any law
  Statute(const Statute&) = delete;
  Statute(Statute&&) = default;
  Statute& operator=(Statute&&) = default;

  /// Compiles a pack and those it extends, and reports their problems; empty when there is no such
  /// pack. The campaign must outlive the result and must not move.
  static Statute of(const Campaign& campaign, const Located<std::string>& pack_id,
                    Diagnostics& diagnostics);

  explicit operator bool() const { return !packs_.empty(); }
  const RulePack& pack() const { return *packs_.front(); }
  bool extends(const Statute& other) const;  ///< its pack builds on that of the other
  /// The time of the pack: its own, else that of the pack it extends.
  const std::optional<Located<Period>>& in_force() const { return timed_pack().in_force; }
  const std::optional<std::string>& followed_by() const { return timed_pack().followed_by; }
  bool holds_on(const Date& day) const;  ///< false when the pack is not in force
  const std::vector<StatuteForm>& forms() const { return forms_; }  ///< the highest first
  const StatuteForm* form(const AwardFormId& id) const;
  /// The rank of a form, 0 is the highest; forms().size() for unknown forms.
  size_t rank(const AwardFormId& id) const;
  const std::vector<StatuteRule>& general() const { return general_; }
  /// True when a general rule, on which every verdict depends, is not verified.
  bool general_recalled() const;
  const LegalDocument* document(std::string_view id) const;
  /// Those of extended packs first, so that the law precedes additions of agencies. A document of
  /// the nearer pack replaces one of the same id in its place.
  std::vector<const LegalDocument*> documents() const;
  /// The document of a number, such as `91/2017/NĐ-CP`; null when no pack lists it.
  const LegalDocument* cited(std::string_view number) const;
  /// The source by which only the prize of the highest title of a time is paid; null: of each.
  const RuleSource* highest_title_only() const;
  const std::optional<SimplifiedProcedure>* simplified() const;
  /// True when the nomination names the cases needed for the simplified procedure: all, or any.
  bool simplifies(const Nomination& nomination) const;
  /// The copies of a dossier for a form; nullopt when nobody has read it.
  std::optional<int> copies(const AwardFormId& form, bool simplified) const;
  std::vector<const Deadline*> deadlines(const AwardFormId& form) const;
  std::optional<RequiredMajority> quorum() const;
  /// The majority for a form: the campaign's own threshold, else the law's; nullopt without both.
  std::optional<RequiredMajority> majority(const Campaign& campaign, const AwardFormId& form) const;

  /// Nullopt when the form has no prize for such a subject, or no base salary is known for the day.
  std::optional<PrizeMoney> prize(const AwardFormId& form, SubjectClass subject,
                                  const Date& decided) const;
  /// The number of the legal form of the report; nullopt when no pack has it.
  std::optional<std::string> report_form(const AwardForm& form, Way way,
                                         SubjectClass subject) const;
  /// The report forms of the form itself, else of the packs.
  const std::vector<ReportForm>& report_forms(const AwardForm& form) const;
  /// `Nghị định số 91/2017/NĐ-CP, Điều 38 khoản 1 điểm b`
  std::string words(const RuleSource& source) const;
  /// The source of a share; the title of the pack when it has none.
  std::string words(const LegalMajority& share) const;

 private:
  std::vector<const RulePack*> packs_;  ///< the named one first, then those it extends
  std::vector<StatuteForm> forms_;
  std::vector<StatuteRule> general_;
  std::map<std::string_view, size_t> ranks_;

  const RulePack& timed_pack() const;
  StatuteForm* find(const AwardFormId& id);
  /// Reports an id that no pack declares, and returns null.
  StatuteForm* declared(const Located<AwardFormId>& id, Diagnostics& diagnostics);
  void add_pack(const RulePack& pack, Diagnostics& diagnostics);
  void replace_standards(StatuteForm& form, const std::vector<Standard>& standards,
                         Diagnostics& diagnostics);
  void add_standard(StatuteForm& form, const Standard& standard, Diagnostics& diagnostics);
  /// Gives each form with `standards-as` those of the form it names, beside its own.
  void share_standards(Diagnostics& diagnostics);
  /// Reports and disarms conditions by which a form would be judged by its own standards.
  void break_cycles(Diagnostics& diagnostics);
  StatuteRule compile(const Condition& condition, const RuleSource* source,
                      Diagnostics& diagnostics) const;
  void report_unknown_document(const RuleSource& source, Diagnostics& diagnostics) const;
  void report_unknown_document(const std::optional<LegalMajority>& share,
                               Diagnostics& diagnostics) const;
};

}  // namespace campaign
