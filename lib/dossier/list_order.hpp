// The order of official lists.
#pragma once

#include <vector>

#include "dossier/nominee.hpp"
#include "model/plan.hpp"

namespace campaign {

/// Collectives before or after people; units by `order`, people by their unit and position, or all
/// by name.
void put_in_order(std::vector<Nominee>& nominees, const Index& index, const ListStyle& style,
                  const Date& day);

}  // namespace campaign
