// Rows of an office's table that are no rows of data: headings, sums, numbers of the columns.
#pragma once

#include "base/message.hpp"
#include "entry/heads.hpp"

namespace campaign {

bool is_empty(const TableCell& cell);

/// `Tổng cộng`, `Tổng số: 25 người`, `Cộng khoa Nội`, `Bình quân`: what stands in place of a name
/// in a row that sums up others.
bool is_sum(const std::string& name);

/// Heads on another printed page, or numbers of the columns: why the row is passed over whatever it
/// is a table of; empty when it is not.
Message why_repeated(const CellTable& table, const HeadRow& heads, size_t row);

/// As why_repeated(), and one text over the whole row, such as the name of a unit in merged cells.
/// `name_column`: of the name, or else of the id.
Message why_passed_over(const CellTable& table, const HeadRow& heads, size_t row,
                        size_t name_column);

/// One text beside the names, or in many merged cells behind `I` or nothing: no entry has the same
/// text in each field.
bool is_title_row(const CellTable& table, size_t row, size_t name_column);

}  // namespace campaign
