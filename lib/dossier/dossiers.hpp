// Dossiers: nominations, or all eligible subjects, grouped by form of award.
#pragma once

#include <optional>
#include <vector>

#include "dossier/list_order.hpp"

namespace campaign {

/// Selects what to propose.
struct ProposalRequest {
  bool asks_for(const SubjectId& id) const;

  Date day = {};                   ///< of the decision
  std::optional<Date> today = {};  ///< ballots of later meetings do not count; none: all count
  bool eligible = false;           ///< also eligible subjects without a nomination
  bool force = false;              ///< also subjects that must not be proposed
  std::optional<AwardFormId> form = {};
  std::optional<Way> way = {};
  std::vector<SubjectId> subjects = {};  ///< empty: all; papers that list all nominees ignore it
  ListStyle style = {};
};

/// The subjects proposed together: for one form of award, by one procedure.
struct Dossier {
  const AwardForm* form = nullptr;
  bool simplified = false;
  std::optional<Period> covers = {};   ///< of titles and flags, the time for which they are given
  std::optional<Way> way = {};         ///< when the request names one
  std::vector<Nominee> nominees = {};  ///< in the order of `style`
  ListStyle style = {};
};

struct Dossiers {
  std::vector<Dossier> dossiers = {};            ///< the highest form first
  std::vector<Nominee> refused = {};             ///< `lacks` gives the reason
  std::vector<const Nomination*> unjudged = {};  ///< for unknown forms or subjects
};

/// Withdrawn and decided nominations are left out. A subject without a nomination is proposed for
/// the highest form of the plan that it deserves.
Dossiers dossiers_of(const Evaluation& evaluation, const ProposalRequest& request);

}  // namespace campaign
