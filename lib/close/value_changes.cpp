// What changed since a period was closed: the values of today beside the values that were kept.
#include "close/value_changes.hpp"

namespace campaign {

ValueChanges value_changes(const std::vector<ClosedValue>& kept, const DecidingValues& values) {
  ValueChanges changes;
  const auto add = [&](const ClosedValue* before, const DecidingValue* now) {
    const ValueChange change{before, now};
    (change.key().starts_with("result/") ? changes.results : changes.entered).push_back(change);
  };
  auto before = kept.begin();
  auto now = values.begin();
  while (before != kept.end() || now != values.end()) {
    if (now == values.end() || (before != kept.end() && before->key < now->key)) {
      add(&*before++, nullptr);
    } else if (before == kept.end() || now->key < before->key) {
      add(nullptr, &*now++);
    } else {
      if (before->value != now->value) add(&*before, &*now);
      ++before, ++now;
    }
  }
  return changes;
}

}  // namespace campaign
