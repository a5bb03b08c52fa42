// The mark that a cell of an office's table means.
#pragma once

#include <variant>

#include "model/score.hpp"
#include "table/table.hpp"

namespace campaign {

/// Of a cell of the kind `error`.
Message shown_error(const TableCell& cell);

using GivenMark = std::variant<Points, Judgement>;

/// The mark, or the reason why it is none. Numbers may have a decimal comma; a point that could
/// stand for thousands is refused.
struct CellMark {
  std::optional<GivenMark> given = {};
  Message problem = {};
};
CellMark mark_in(const TableCell& cell);

/// As it is written in a sheet: `24.5`, `met`.
std::string mark_text(const GivenMark& given);

}  // namespace campaign
