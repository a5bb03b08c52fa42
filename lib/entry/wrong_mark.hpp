// Why a mark of an office's table cannot stand where it would.
#pragma once

#include "entry/cell_mark.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// At a criterion; empty when it can.
Message wrong_for(const Criterion& criterion, const GivenMark& given);
/// At a bonus or penalty; empty when it can.
Message wrong_for(const Adjustment& adjustment, const GivenMark& given);

}  // namespace campaign
