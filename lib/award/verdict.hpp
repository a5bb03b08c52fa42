// Verdicts: whether a subject deserves a form of award, by every standard, with reasons.
#pragma once

#include <optional>
#include <vector>

#include "award/statute.hpp"

namespace campaign {

struct JudgedRule {
  const StatuteRule* rule = nullptr;
  Finding finding = {};
};

/// One standard, with the held award by which it is nearest to being met.
struct JudgedStandard {
  const StatuteStandard* standard = nullptr;
  const Award* base = nullptr;
  std::vector<JudgedRule> rules = {};
  Ruling ruling = Ruling::holds;                      ///< the worst of its rules
  std::vector<const Achievement*> achievements = {};  ///< those that count for it
};

struct Verdict {
  Participant who;
  const Statute* statute = nullptr;  ///< the law that judged
  const StatuteForm* form = nullptr;
  std::optional<Way> way = {};
  std::optional<int> year = {};  ///< for which it is given; none: not written
  Date as_of = {};
  Date until = {};  ///< conduct and revocations up to this day count
  const Nomination* nomination = nullptr;
  bool out_of_time = false;                    ///< the rule pack is not in force on the judged day
  std::vector<Finding> left_out = {};          ///< achievements named that do not count, and why
  std::vector<JudgedRule> general = {};        ///< rules for every nomination
  std::vector<JudgedStandard> standards = {};  ///< those for the subject's class and way
  const JudgedStandard* by() const;            ///< the best standard that is met; null when none is
  bool eligible() const;  ///< a standard is met, and no general rule forbids it
  bool undecided()
      const;              ///< not eligible, but only because data or the text of the law is missing
  bool recalled() const;  ///< it depends on a rule that is not verified
  bool provisional() const;  ///< eligible by scores of which some are self-scores only
  /// The failed and unknown findings of general rules and of the nearest standard.
  std::vector<const Finding*> obstacles() const;
  /// The findings of the nearest standard that only the council can make.
  std::vector<const Finding*> for_council() const;
  /// The standard that is met, else the one with the fewest steps missing, of those that only lack
  /// data if there are any; null without a standard.
  const JudgedStandard* nearest() const;
  /// The achievements that count for the nearest standard.
  std::vector<const Achievement*> achievements = {};
};

/// A standard that only lacks data is nearer than one that is not met, then the fewest steps count.
bool is_nearer(const JudgedStandard& one, const JudgedStandard& other);

/// Judges every standard of the form that is for the subject's class and way.
std::vector<JudgedStandard> judge_standards(const Case& question, const StatuteForm& form);

}  // namespace campaign
