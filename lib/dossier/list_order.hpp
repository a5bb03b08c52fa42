// The order of official lists.
#pragma once

#include <vector>

#include "dossier/nominee.hpp"

namespace campaign {

/// By the place of the unit and the position in it, or by given name.
enum class ListOrder { unit, name };
template <>
inline constexpr std::array words<ListOrder> =
    std::to_array<Word<ListOrder>>({{"unit", ListOrder::unit}, {"name", ListOrder::name}});

enum class ListFirst { collectives, people };
template <>
inline constexpr std::array words<ListFirst> = std::to_array<Word<ListFirst>>(
    {{"collectives", ListFirst::collectives}, {"people", ListFirst::people}});

struct ListStyle {
  ListOrder order = ListOrder::unit;
  ListFirst first = ListFirst::collectives;
};

/// Collectives before people, or behind them; units by their place, people by that of their unit
/// and by position, or all by name.
void put_in_order(std::vector<Nominee>& nominees, const Index& index, const ListStyle& style);

}  // namespace campaign
