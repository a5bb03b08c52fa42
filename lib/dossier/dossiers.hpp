// Who is proposed for what: nominations, or all who are eligible, by form of award.
#pragma once

#include <optional>
#include <vector>

#include "dossier/list_order.hpp"

namespace campaign {

/// What is to be proposed.
struct ProposalRequest {
  bool asks_for(const SubjectId& id) const;

  Date day = {};                   ///< of the decision
  std::optional<Date> today = {};  ///< ballots of later meetings do not count; none: all do
  bool eligible = false;           ///< also who is eligible without a nomination
  bool force = false;              ///< also who must not be proposed, among the subjects
  std::optional<AwardFormId> form = {};
  std::optional<Way> way = {};
  std::vector<SubjectId> subjects = {};  ///< empty: all; papers that list all nominees list all
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
Dossiers dossiers_of(const Evaluation& evaluation, const ProposalRequest& request);

}  // namespace campaign
