// What became of one entry: each commit that changed it, and what stands in no commit yet.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "change/change.hpp"
#include "system/git_history.hpp"

namespace campaign {

struct EntryEvent {
  std::optional<Revision> revision = {};  ///< none: in no commit yet
  std::vector<Change> changes = {};       ///< without places: the text is gone
};

struct EntryHistory {
  std::vector<EntryEvent> events = {};    ///< the oldest first
  std::vector<Revision> unreadable = {};  ///< whose data could not be read whole
};

/// Of what has this id: a unit, a person and their marks, an achievement, a criterion. `root`
/// without links. What a merge only takes over is no change of it; results, which follow from
/// entries, are left out.
EntryHistory entry_history(const std::filesystem::path& root, const std::string& id,
                           const Evaluation& now, const Date& today);

}  // namespace campaign
