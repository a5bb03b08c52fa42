// The heads of an office's table: which column holds what.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "entry/import_map.hpp"
#include "model/index.hpp"
#include "table/table.hpp"

namespace campaign {

enum class HeadKind {
  id,         ///< of the unit or person
  name,       ///< of the unit or person; of a person the given name beside `family`
  family,     ///< `Họ và tên đệm`, beside `Tên`
  unit,       ///< of the person
  criterion,  ///< or bonus or penalty
  beside,     ///< what the program computes or does not need: numbers, totals, grades, notes
  unknown
};

struct Head {
  size_t row = 0, column = 0;
  HeadKind kind = HeadKind::unknown;
  std::string text = {};       ///< as it is written
  CriterionId criterion = {};  ///< of `criterion`
  Message meant = {};          ///< of `unknown`: what may be meant, else empty
};

struct HeadRow {
  std::vector<Head> heads = {};
  size_t first_row = 0;  ///< behind the heads

  const Head* find(HeadKind kind) const;  ///< the first of the kind; null when there is none
};

/// Looks for the row with the most criteria among the first of the table; what stands over or under
/// it belongs to the heads too. Nullopt when no row has a criterion and a name or an id.
std::optional<HeadRow> find_heads(const CellTable& table, const Index& index, const Date& day,
                                  const ImportMap& map);

}  // namespace campaign
