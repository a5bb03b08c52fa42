// What a table says of its period and round: the properties of the program's own forms, and the
// titles of offices.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/score.hpp"
#include "table/table.hpp"

namespace campaign {

/// `Scores of 2026-11, self-score`
Message sheet_title(const Period& period, Round round);

/// The properties of a form of this period and round.
using FormFacts = std::vector<std::pair<std::string, std::string>>;
FormFacts form_facts(const Period& period, Round round);

/// The period and round that a form of the program says of itself; neither for other tables.
struct FormOrigin {
  std::optional<Period> period = {};
  std::optional<Round> round = {};
  bool operator==(const FormOrigin&) const = default;
};
FormOrigin form_origin(const CellTable& table);

/// Why the table cannot be of this period and round: it is a form of another, or `Tháng 10/2026`
/// stands over a table that is to be of November. `rows`: above the first row of data.
std::vector<Message> wrong_titles(const CellTable& table, size_t rows, const Period& period,
                                  Round round);

/// Why the table cannot be of the period, by its titles and the name of its sheet. `asked`: what is
/// to be read, in words.
std::vector<Message> wrong_periods(const CellTable& table, size_t rows, const Period& period,
                                   const Message& asked);

}  // namespace campaign
