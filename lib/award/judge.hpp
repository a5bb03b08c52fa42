// Verdicts on subjects and nominations: on which day each is judged, and what it rests on.
#pragma once

#include <optional>
#include <vector>

#include "award/verdict.hpp"

namespace campaign {

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
