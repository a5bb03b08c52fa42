// What changed since a period was closed: the values of today beside the values that were kept.
#pragma once

#include "close/deciding_value.hpp"
#include "model/closed_period.hpp"

namespace campaign {

/// One of the two may be null: the value is gone, or new.
struct ValueChange {
  const ClosedValue* before = nullptr;
  const DecidingValue* now = nullptr;

  const std::string& key() const { return before ? before->key : now->key; }
};

struct ValueChanges {
  std::vector<ValueChange> entered = {};
  std::vector<ValueChange> results = {};  ///< totals, grades and places
};

/// Both by key; the changes point into them.
ValueChanges value_changes(const std::vector<ClosedValue>& kept, const DecidingValues& values);

}  // namespace campaign
