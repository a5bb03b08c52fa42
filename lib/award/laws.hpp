// The laws of a campaign: a statute for each rule pack that the plan names, and which one judges.
#pragma once

#include <vector>

#include "award/statute.hpp"

namespace campaign {

class Laws {
 public:
  /// Compiles every pack of the plan, and reports their problems. The campaign must outlive it and
  /// must not move.
  Laws(const Campaign& campaign, Diagnostics& diagnostics);
  Laws(const Laws&) = delete;

  explicit operator bool() const { return static_cast<bool>(latest()); }
  const std::vector<Statute>& statutes() const { return statutes_; }  ///< the latest first
  const Statute& latest() const { return statutes_.front(); }         ///< empty without any law

  /// Of those in force on the day, the one that began last. On a day for which none holds, the
  /// last that had begun, else the earliest: its verdicts are out of time.
  const Statute& on(const Date& day) const;
  /// The law for a nomination: that of the day on which the dossier was received, else of the day
  /// of the decision. Luật 06/2026/QH16, as others tell it: dossiers received before its day stay
  /// with the law before; taken for every change of law.
  const Statute& of(const Nomination* nomination, const Date& decided) const {
    return on(decisive_day(nomination, decided));
  }
  bool hold_on(const Date& day) const;  ///< at least one is in force
  bool any_read() const;                ///< the standards of at least one are known

  static Date decisive_day(const Nomination* nomination, const Date& decided);

  /// The law of the day if it has the form, else the latest that has it, else that of the day.
  const Statute& with(const AwardFormId& form, const Date& day) const;
  /// The form as the latest law that has it declares it; null for unknown forms.
  const AwardForm* form(const AwardFormId& id) const;
  /// Each form of all laws once, the highest first.
  const std::vector<const AwardForm*>& forms() const { return forms_; }
  /// The rank of a form among `forms`, 0 is the highest; forms().size() for unknown forms.
  size_t rank(const AwardFormId& id) const;

 private:
  std::vector<Statute> statutes_;
  std::vector<const AwardForm*> forms_;
  std::map<std::string_view, size_t> ranks_;

  void add(const Located<std::string>& pack, const Campaign& campaign, Diagnostics& diagnostics);
  void report_unused(const Campaign& campaign, Diagnostics& diagnostics) const;
};

}  // namespace campaign
