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

}  // namespace campaign
