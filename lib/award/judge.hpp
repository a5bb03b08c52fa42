// Verdicts on subjects and nominations: the day each is judged, and the achievements it considers.
#pragma once

#include <optional>
#include <vector>

#include "award/laws.hpp"
#include "award/verdict.hpp"

namespace campaign {

/// The achievements on which another nomination of the same subject, which names none, is based.
std::vector<const Achievement*> basis_of(const Case& question, const Nomination& other);

/// True for an achievement of the subject, of its unit, or of a person of the unit.
bool is_of(const Index& index, const Achievement& achievement, const Participant& who);

/// Computes verdicts. Everything passed to the constructor must outlive it.
class Judge {
 public:
  Judge(const Laws& laws, const Records& records, const Scores& scores)
      : laws_(laws), records_(records), scores_(scores) {}

  /// Judges a subject without a nomination; `way` none: any; `year` none: the latest rated.
  /// Nullopt when the law of the day has no such form.
  std::optional<Verdict> verdict(const Participant& who, const AwardFormId& form,
                                 std::optional<Way> way, const Date& as_of,
                                 std::optional<int> year = {}) const;
  /// Judges by a given law, for a year; `base`: from this held award on, null: from the nearest.
  Verdict verdict_by(const Statute& law, const StatuteForm& form, const Participant& who,
                     const Date& as_of, int year, const Award* base = nullptr) const;
  /// Judges a nomination by its way, the achievements it names, and its standard if it names one.
  /// Nullopt when the subject is unknown, or the form in the law that judges.
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

  /// The law that judges a nomination: of the day it was submitted, else decided, else of today.
  const Statute& law_of(const Nomination& nomination, const Date& today) const;

 private:
  /// The last day of which conduct counts: that of the decision or withdrawal, else today.
  Date end_of(const Nomination& nomination, const Date& today) const;
  Verdict judged(Case question, const StatuteForm& form) const;
  std::optional<Verdict> judged(const Nomination& nomination, const Date& as_of, const Date& until,
                                std::optional<int> year) const;

  const Laws& laws_;
  const Records& records_;
  const Scores& scores_;
};

}  // namespace campaign
