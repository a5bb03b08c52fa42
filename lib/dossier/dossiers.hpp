// Who is proposed for what: nominations, or all who are eligible, by form of award.
#pragma once

#include <optional>
#include <vector>

#include "dossier/list_order.hpp"

namespace campaign {

struct DossierWish {
  bool asks_for(const SubjectId& id) const;

  Date day = {};                   ///< of the decision
  std::optional<Date> today = {};  ///< on which ballots of later meetings are none yet
  bool eligible = false;           ///< also who is eligible without a nomination
  bool force = false;              ///< also who must not be proposed, among the subjects
  std::optional<AwardFormId> form = {};
  std::optional<Way> way = {};
  /// Whose papers are wanted; none: all. What names everybody names everybody all the same.
  std::vector<SubjectId> subjects = {};
  ListStyle style = {};
};

/// What is proposed together: one form of award, by one procedure.
struct Dossier {
  const AwardForm* form = nullptr;
  bool simplified = false;
  std::optional<Way> way = {};         ///< when only one was asked for
  std::vector<Nominee> nominees = {};  ///< in the order of lists
  ListStyle style = {};                ///< which this order is
};

struct Dossiers {
  std::vector<Dossier> dossiers = {};  ///< the highest form first
  std::vector<Nominee> refused = {};
  std::vector<const Nomination*> unjudged = {};  ///< for forms that no rule pack knows
};

/// Nominations that are withdrawn or decided are no longer proposed. Without a nomination a subject
/// is proposed for the highest form of the plan that it deserves.
Dossiers dossiers_of(const Evaluation& evaluation, const DossierWish& wish);

}  // namespace campaign
