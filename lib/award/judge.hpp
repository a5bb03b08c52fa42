// Verdicts on subjects and nominations: the day each is judged, and the achievements it considers.
#pragma once

#include <optional>
#include <vector>

#include "award/verdict.hpp"

namespace campaign {

/// The achievements on which another nomination of the same subject, which names none, is based.
std::vector<const Achievement*> basis_of(const Case& question, const Nomination& other);

/// Computes verdicts. Everything passed to the constructor must outlive it.
class Judge {
 public:
  Judge(const Statute& statute, const Records& records, const Scores& scores)
      : statute_(statute), records_(records), scores_(scores) {}

  /// Judges a subject without a nomination; `way` none: any; `year` none: the latest rated.
  Verdict verdict(const Participant& who, const StatuteForm& form, std::optional<Way> way,
                  const Date& as_of, std::optional<int> year = {}) const;
  /// Judges a nomination by its way, the achievements it names, and its standard if it names one.
  /// Nullopt when the form or the subject is unknown.
  /// Without a year of its own the nomination is judged for the given one.
  std::optional<Verdict> verdict(const Nomination& nomination, const Date& as_of,
                                 std::optional<int> year = {}) const;
  /// The same on the day of its ballot, submission or withdrawal (`day_of`). Conduct up to the
  /// decision, or up to today, counts as well.
  std::optional<Verdict> verdict_now(const Nomination& nomination, const Date& today,
                                     std::optional<int> year = {}) const;

  /// The day on which a nomination is judged: of its latest ballot, else of its submission, else of
  /// its withdrawal, else today.
  Date day_of(const Nomination& nomination, const Date& today) const;

  /// True for an achievement of the subject, of its unit, or of a person of the unit.
  bool is_of(const Achievement& achievement, const Participant& who) const;

 private:
  Verdict judged(Case question, const StatuteForm& form) const;
  std::optional<Verdict> judged(const Nomination& nomination, const Date& as_of, const Date& until,
                                std::optional<int> year) const;

  const Statute& statute_;
  const Records& records_;
  const Scores& scores_;
};

}  // namespace campaign
