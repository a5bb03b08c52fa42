// The view of a dossier, from which all of its papers are filled.
#pragma once

#include <vector>

#include "dossier/dossiers.hpp"
#include "report/reports.hpp"

namespace campaign {

class DossierView {
 public:
  /// `day` is that of the decision. `context` and `dossier` must outlive the view.
  DossierView(const ReportContext& context, const Dossier& dossier, const Date& day);

  const Value& whole() const { return whole_; }  ///< all nominees
  /// Meetings that voted on nominees, by date; a last null when some were not voted on.
  const std::vector<const Meeting*>& meetings() const { return meetings_; }
  /// All subjects of the meeting's ballots as they were on its day, and the result; null: nominees
  /// without a vote.
  Value of_meeting(const Meeting* meeting) const;
  /// One nominee alone.
  Value of_subject(const Nominee& nominee) const;

 private:
  /// The same dossier, with people and units as they were on a day.
  DossierView(const DossierView& other, const Date& shown);
  Value meeting_view(const Meeting* meeting) const;
  Value groups(const std::vector<const Nominee*>& nominees) const;
  void add_people(Value& view, const std::vector<const Nominee*>& nominees) const;
  void add_meetings(Value& view, const std::vector<const Meeting*>& meetings) const;
  void add_outcome(Value& view, const std::vector<const Nominee*>& voted) const;
  std::vector<Nominee> unvoted() const;
  Value head() const;

  ReportContext context_;
  const Dossier& dossier_;
  Date day_;
  std::vector<const Meeting*> meetings_ = {};
  Value whole_ = {};
};

}  // namespace campaign
