// The state of the data that a report was made from, as properties of its file.
#pragma once

#include <optional>
#include <string>

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

}  // namespace campaign
