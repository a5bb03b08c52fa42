// Who deserves which form of award: every standard tried, every condition with its reason.
#pragma once

#include <optional>
#include <vector>

#include "award/statute.hpp"

namespace campaign {

struct JudgedRule {
  const StatuteRule* rule = nullptr;
  Finding finding = {};
};

/// One standard tried, with the award held that serves it best.
struct JudgedStandard {
  const StatuteStandard* standard = nullptr;
  const Award* base = nullptr;
  std::vector<JudgedRule> rules = {};
  Ruling ruling = Ruling::holds;                      ///< the worst of its rules
  std::vector<const Achievement*> achievements = {};  ///< those that count for it
};

struct Verdict {
  Participant who;
  const StatuteForm* form = nullptr;
  std::optional<Way> way = {};
  Date as_of = {};
  Date until = {};  ///< the last day on which nothing may speak against it
  const Nomination* nomination = nullptr;
  bool out_of_time = false;              ///< the rule pack does not hold on the day that is judged
  std::vector<Finding> left_out = {};    ///< achievements it names that do not count, and why
  std::vector<JudgedRule> general = {};  ///< what every nomination must pass
  std::vector<JudgedStandard> standards = {};  ///< those for such a subject and way
  const JudgedStandard* by() const;            ///< the best standard that is met; null
  bool eligible() const;   ///< a standard is met, and nothing general stands against it
  bool undecided() const;  ///< not eligible, but only for want of data or of the law's text
  bool recalled() const;   ///< it rests on a rule that is not verified
  /// Of all findings of the standard it is nearest to, and of what is general, those that fail.
  std::vector<const Finding*> obstacles() const;
  /// What only the council can find, of the standard that is met.
  std::vector<const Finding*> for_council() const;
  const JudgedStandard* nearest() const;  ///< to which least is missing, of those that
                                          ///< only lack data if any; null without a standard
  /// What the award would rest on: counted for the nearest standard, and judged by the general
  /// rules.
  std::vector<const Achievement*> achievements = {};
};

/// Every standard of the form that is for such a subject and way.
std::vector<JudgedStandard> judge_standards(const Case& question, const StatuteForm& form);

/// What another nomination of the same subject, which names no achievement, would rest on.
std::vector<const Achievement*> basis_of(const Case& question, const Nomination& other);

/// What verdicts are asked of. Everything it is given must outlive it.
class Judge {
 public:
  Judge(const Statute& statute, const Records& records, const Scores& scores)
      : statute_(statute), records_(records), scores_(scores) {}

  /// A subject for a form as the data stands; by any way when none is named.
  Verdict verdict(const Participant& who, const StatuteForm& form, std::optional<Way> way,
                  const Date& as_of) const;
  /// A nomination: by its way, on the achievements it names, by its standard if it names one.
  /// Nothing when the form or the subject is unknown.
  std::optional<Verdict> verdict(const Nomination& nomination, const Date& as_of) const;
  /// The same on the day of its ballot or the like (`day_of`). What came up about conduct since
  /// counts as well: until the decision, or until today.
  std::optional<Verdict> verdict_now(const Nomination& nomination, const Date& today) const;

  /// The day on which a nomination is judged: that of its ballot, else of its submission, else
  /// that on which it was withdrawn, else today.
  Date day_of(const Nomination& nomination, const Date& today) const;

  /// The subject's own, that of its unit, or of a person of the unit.
  bool is_of(const Achievement& achievement, const Participant& who) const;

 private:
  Verdict judged(Case question, const StatuteForm& form) const;
  std::optional<Verdict> judged(const Nomination& nomination, const Date& as_of,
                                const Date& until) const;

  const Statute& statute_;
  const Records& records_;
  const Scores& scores_;
};

}  // namespace campaign
