// The state of the data that a report was made from, as properties of its file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/value.hpp"
#include "document/document.hpp"

namespace campaign {

struct ReportOrigin {
  std::string commit = {};
  bool dirty = false;  ///< the data had changes that were in no commit
  std::optional<Period> period = {};
};

/// Of the view of a report; none outside of version control.
Properties origin_properties(const Value& view);

/// The inverse; nullopt when they name no commit.
std::optional<ReportOrigin> report_origin(const Properties& properties);

/// Of a report as a workbook, csv or json: of its properties, or of the columns or fields in which
/// the data of a report says where it is from. Nullopt when it does not.
std::optional<ReportOrigin> origin_of_table(std::string_view bytes, std::string_view ending);

/// Whether origin_of_table() reads such files: `.xlsx`, `.csv`, `.json`.
bool is_table_report(std::string_view ending);

}  // namespace campaign
