// The subjects on whom a meeting of the council voted for a form of award.
#pragma once

#include <vector>

#include "dossier/dossiers.hpp"
#include "model/index.hpp"

namespace campaign {

/// Each with the ballot of that meeting, in the order of the list; also those voted down, withdrawn
/// or decided since, and those without a nomination. `day` is that of the decision.
std::vector<Nominee> voted_at(const Evaluation& evaluation, const Dossier& dossier,
                              const Meeting& meeting, const Date& day);

}  // namespace campaign
