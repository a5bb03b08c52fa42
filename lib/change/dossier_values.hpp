// By what awards are judged, and what came of it, as values.
#pragma once

#include "award/evaluation.hpp"
#include "close/deciding_value.hpp"

namespace campaign {

/// Of the whole campaign, whatever the period: the laws, closings, ratings, initiatives, conduct,
/// registrations, awards, and nominations as judged today. The plan must be there.
void add_dossier_values(const Evaluation& evaluation, const Date& today, DecidingValues& values);

}  // namespace campaign
