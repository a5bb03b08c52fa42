// What became of one entry: each commit that changed it, and what stands in no commit yet.
#include "change/entry_history.hpp"

#include <memory>

#include "change/compare.hpp"
#include "change/past_data.hpp"
#include "change/state_values.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Follows the entry from state to state.
class Follower {
 public:
  Follower(const std::string& id, const Period& period, const Date& today)
      : id_(id), period_(period), today_(today) {}

  /// What this state changes of the entry. `now` must live until the next call.
  std::vector<Change> advance(const Evaluation& now) {
    auto values = state_values(now, period_, today_);
    auto changes =
        compare(before_, values, period_, ChangeLabels(last_ ? *last_ : now, now, period_.last));
    std::vector<Change> own;
    for (auto& one : changes.list) {
      if (one.id != id_ || one.kind == ChangeKind::result) continue;
      one.where = {};
      own.push_back(std::move(one));
    }
    before_ = std::move(values);
    last_ = &now;
    return own;
  }

 private:
  const std::string& id_;
  Period period_;
  Date today_;
  DecidingValues before_ = {};
  const Evaluation* last_ = nullptr;
};

}  // namespace

EntryHistory entry_history(const fs::path& root, const std::string& id, const Evaluation& now,
                           const Date& today) {
  EntryHistory history;
  Follower follower(id, *now.campaign.plan->period, today);
  std::unique_ptr<PastData> last;  // the follower looks back at it
  for (auto& revision : revisions_naming(root, id)) {
    auto data = readable_data(root, revision);
    if (!data) {
      history.unreadable.push_back(std::move(revision));
      continue;
    }
    auto changes = follower.advance(data->evaluation());
    last = std::move(data);
    if (!changes.empty()) history.events.push_back({std::move(revision), std::move(changes)});
  }
  if (auto changes = follower.advance(now); !changes.empty())
    history.events.push_back({std::nullopt, std::move(changes)});
  return history;
}

}  // namespace campaign
