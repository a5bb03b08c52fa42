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
  Ruling ruling = Ruling::holds;  ///< the worst of its rules
};

struct Verdict {
  Participant who;
  const StatuteForm* form = nullptr;
  std::optional<Way> way = {};
  Date as_of = {};
  const Nomination* nomination = nullptr;
  std::vector<JudgedRule> general = {};        ///< what every nomination must pass
  std::vector<JudgedStandard> standards = {};  ///< those for such a subject and way
  const JudgedStandard* by() const;            ///< the best standard that is met; null
  bool eligible() const;   ///< a standard is met, and nothing general stands against it
  bool undecided() const;  ///< not eligible, but only for want of data or of the law's text
  bool recalled() const;   ///< it rests on a rule that is not verified
  /// Of all findings of the standard it is nearest to, and of what is general, those that fail.
  std::vector<const Finding*> obstacles() const;
  /// What only the council can find, of the standard that is met.
  std::vector<const Finding*> for_council() const;
  const JudgedStandard* nearest() const;  ///< the fewest obstacles; null without a standard
};

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

  /// The day on which a nomination is judged: that of its ballot, else of its submission, else
  /// that on which it was withdrawn, else today.
  Date day_of(const Nomination& nomination, const Date& today) const;

  const Statute& statute() const { return statute_; }
  const Records& records() const { return records_; }
  const Scores& scores() const { return scores_; }

 private:
  Verdict judged(Case question, const StatuteForm& form) const;

  const Statute& statute_;
  const Records& records_;
  const Scores& scores_;
};

}  // namespace campaign
