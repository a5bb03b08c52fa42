// Periods that were closed, with the values that decided them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/located.hpp"

namespace campaign {

/// One value that decided a period, as it was when the period was closed.
struct ClosedValue {
  std::string key;
  std::string value;
  Span span = {};
};

struct Reopening {
  Date on = {};
  std::string reason;
  std::optional<std::string> by = {};
};

struct ClosedPeriod {
  Located<Period> period;
  std::optional<Date> on = {};
  std::optional<std::string> by = {};
  std::optional<std::string> digest = {};  ///< of the values: `sha256:…`
  std::vector<ClosedValue> values = {};    ///< by key; none: closed without a proof
  std::optional<Reopening> reopened = {};  ///< kept as history: it closes nothing any more
  Span span = {};                          ///< of the first key

  bool stands() const { return !reopened; }
};

}  // namespace campaign
