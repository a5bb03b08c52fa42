// The law that judges a campaign: its rule pack, with those it extends, as functions.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "award/rule.hpp"

namespace campaign {

/// A rule as a pack uses it. The source is the condition's own, or that of what it stands in.
struct StatuteRule {
  const Condition* condition = nullptr;
  const RuleEntry* entry = nullptr;
  Requirement requirement = {};
  const RuleSource* source = nullptr;
};

struct StatuteStandard {
  const Standard* standard = nullptr;
  std::vector<StatuteRule> rules = {};
  std::vector<AwardFormId> bases = {};  ///< forms of which one must be held, from its rules
  bool recalled = false;                ///< something in it is not verified
};

struct StatuteForm {
  const AwardForm* form = nullptr;
  std::vector<StatuteStandard> standards = {};
};

/// How many đồng, and how they came about.
struct PrizeMoney {
  int64_t amount = 0;
  int64_t base_salary = 0;
  Ratio times = {};
  bool recalled = false;  ///< the factor or the base salary of that day is not verified
};

/// A share of the council that is asked: by the campaign itself, else by the law.
struct RequiredMajority {
  Majority majority = {};
  const LegalMajority* law = nullptr;

  bool recalled() const { return law && law->certainty == Certainty::recalled; }
};

class Statute {
 public:
  Statute() = default;  ///< knows no law
  Statute(const Statute&) = delete;
  Statute(Statute&&) = default;
  Statute& operator=(Statute&&) = default;

  /// Everything that the plan's pack says, with what it extends. Tells what is wrong with the
  /// packs. The campaign must outlive it and stay where it is.
  static Statute of(const Campaign& campaign, Diagnostics& diagnostics);

  explicit operator bool() const { return !packs_.empty(); }
  const RulePack& pack() const { return *packs_.front(); }
  bool holds_on(const Date& day) const;  ///< false outside of the time of the plan's pack
  const std::vector<StatuteForm>& forms() const { return forms_; }  ///< the highest first
  const StatuteForm* form(const AwardFormId& id) const;
  /// The place of a form in the order of honour, 0 the highest; forms nobody knows come last.
  size_t rank(const AwardFormId& id) const;
  const std::vector<StatuteRule>& general() const { return general_; }
  /// Some rule on all nominations is not verified, so every verdict rests on it.
  bool general_recalled() const;
  const LegalDocument* document(std::string_view id) const;
  /// Those of the extended packs first, as the law goes before what agencies add; of two with one
  /// id that of the plan's own pack, in the place of the other.
  std::vector<const LegalDocument*> documents() const;
  /// The document of a number, such as `91/2017/NĐ-CP`; null when no pack lists it.
  const LegalDocument* cited(std::string_view number) const;
  const std::optional<SimplifiedProcedure>* simplified() const;
  /// The nomination names all of the cases that the law asks, or any where one is enough.
  bool simplifies(const Nomination& nomination) const;
  std::vector<const Deadline*> deadlines(const AwardFormId& form) const;
  std::optional<RequiredMajority> quorum() const;
  /// Of the council, for a form: the campaign's own threshold, else the law's.
  std::optional<RequiredMajority> majority(const Campaign& campaign, const AwardForm& form) const;

  /// Nothing when the pack has no prize for such a subject, or no base salary for the day.
  std::optional<PrizeMoney> prize(const AwardForm& form, SubjectClass subject,
                                  const Date& decided) const;
  /// The number of the report's form in the law; nothing when the pack does not say.
  std::optional<std::string> report_form(const AwardForm& form, Way way,
                                         SubjectClass subject) const;
  /// The form's own numbers, else those of its pack.
  const std::vector<ReportForm>& report_forms(const AwardForm& form) const;
  /// `Nghị định số 91/2017/NĐ-CP, Điều 38 khoản 1 điểm b`
  std::string words(const RuleSource& source) const;
  /// Where a share is written; the title of the pack when nobody has said it.
  std::string words(const LegalMajority& share) const;

 private:
  std::vector<const RulePack*> packs_;  ///< the plan's first, then what it extends
  std::vector<StatuteForm> forms_;
  std::vector<StatuteRule> general_;
  std::map<std::string_view, size_t> ranks_;

  void add_pack(const RulePack& pack, Diagnostics& diagnostics);
  void add_standard(StatuteForm& form, const Standard& standard, Diagnostics& diagnostics);
  StatuteRule compile(const Condition& condition, const RuleSource* source,
                      Diagnostics& diagnostics) const;
  void report_unknown_document(const RuleSource& source, Diagnostics& diagnostics) const;
  void report_unknown_document(const std::optional<LegalMajority>& share,
                               Diagnostics& diagnostics) const;
};

}  // namespace campaign
