// What the title over a table says of its period and round.
#pragma once

#include <vector>

#include "model/score.hpp"
#include "table/table.hpp"

namespace campaign {

/// `Scores of 2026-11, self-score`: the title of the program's own forms.
Message form_title_of(const Period& period, Round round);

/// Why the table cannot be of this period and round: the title of a form of another, or
/// `Tháng 10/2026` over a table that is to be of November. `rows`: above the first row of data.
std::vector<Message> wrong_titles(const CellTable& table, size_t rows, const Period& period,
                                  Round round);

}  // namespace campaign
