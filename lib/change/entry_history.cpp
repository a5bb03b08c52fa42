// What became of one entry: each commit that changed it, and what stands in no commit yet.
#include "change/entry_history.hpp"

#include <algorithm>
#include <memory>

#include "change/compare.hpp"
#include "change/past_data.hpp"
#include "change/state_values.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// The data of a commit, and what it says.
struct PastState {
  std::shared_ptr<PastData> data = {};
  DecidingValues values = {};
};

/// What states change of one entry.
class EntryFollower {
 public:
  EntryFollower(const std::string& id, const Period& period, const Date& today)
      : id_(id), period_(period), today_(today) {}

  DecidingValues values_of(const Evaluation& data) const {
    return state_values(data, period_, today_);
  }

  /// Against one state before; against nothing for the first one.
  std::vector<Change> since(const PastState* before, const Evaluation& now,
                            const DecidingValues& values) const {
    const auto& labels_of = before ? before->data->evaluation() : now;
    auto changes = compare(before ? before->values : DecidingValues(), values, period_,
                           ChangeLabels(labels_of, now, period_.last));
    std::vector<Change> own;
    for (auto& one : changes.list) {
      if (one.id != id_ || one.kind == ChangeKind::result) continue;
      one.where = {};
      own.push_back(std::move(one));
    }
    return own;
  }

  /// Against all states before: what one of them had already is merged, not changed.
  std::vector<Change> since_all(const std::vector<const PastState*>& before, const Evaluation& now,
                                const DecidingValues& values) const {
    auto changes = since(before.empty() ? nullptr : before.front(), now, values);
    for (size_t i = 1; i < before.size(); ++i) {
      const auto others = since(before[i], now, values);
      std::erase_if(changes, [&](const Change& one) {
        return std::none_of(others.begin(), others.end(), [&](const Change& other) {
          return one.kind == other.kind && one.field == other.field && one.period == other.period;
        });
      });
    }
    return changes;
  }

 private:
  const std::string& id_;
  Period period_;
  Date today_;
};

/// For each of the list the last place that has it before itself: until then its data is needed.
std::vector<size_t> last_uses(const std::vector<LinkedRevision>& revisions) {
  std::vector<size_t> uses(revisions.size(), 0);
  for (size_t i = 0; i < revisions.size(); ++i)
    for (const size_t place : revisions[i].before) uses[place] = i;
  return uses;
}

}  // namespace

EntryHistory entry_history(const fs::path& root, const std::string& id, const Evaluation& now,
                           const Date& today) {
  EntryHistory history;
  const EntryFollower follower(id, *now.campaign.plan->period, today);
  const auto revisions = revisions_naming(root, id);
  const auto uses = last_uses(revisions);
  std::vector<PastState> states(revisions.size());
  const auto known = [&](const std::vector<size_t>& places) {
    std::vector<const PastState*> list;
    for (const size_t place : places)
      if (states[place].data) list.push_back(&states[place]);
    return list;
  };
  for (size_t i = 0; i < revisions.size(); ++i) {
    const auto& [revision, before] = revisions[i];
    states[i].data = readable_data(root, revision);
    if (states[i].data) {
      const auto& data = states[i].data->evaluation();
      states[i].values = follower.values_of(data);
      auto changes = follower.since_all(known(before), data, states[i].values);
      if (!changes.empty()) history.events.push_back({revision, std::move(changes)});
    } else {
      history.unreadable.push_back(revision);
      if (!before.empty()) states[i] = states[before.front()];
    }
    for (const size_t place : before)
      if (uses[place] == i) states[place] = {};
  }
  const auto last = revisions.empty() ? std::vector<size_t>() : std::vector{revisions.size() - 1};
  auto changes = follower.since_all(known(last), now, follower.values_of(now));
  if (!changes.empty()) history.events.push_back({std::nullopt, std::move(changes)});
  return history;
}

}  // namespace campaign
