// What is told of each row of a table of scores.
#pragma once

#include "entry/import_scores.hpp"
#include "entry/row_verdict.hpp"

namespace campaign {

ToldTable told(const ImportedTable& table);

}  // namespace campaign
