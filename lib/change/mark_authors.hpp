// Who entered each mark of a unit or person.
#pragma once

#include <filesystem>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"
#include "system/git_history.hpp"

namespace campaign {

struct MarkAuthors {
  /// For each mark, by sheet: `{period, round, criterion, title, given, file, line, by, on,
  /// committed}`.
  Value::List marks = {};
  std::vector<Revision> unreadable = {};  ///< whose data could not be read whole
};

/// By the commit in which a mark became what it is, wherever it stood then: of two marks in a line,
/// each has its own. `root` without links.
MarkAuthors mark_authors(const std::filesystem::path& root, const Evaluation& evaluation,
                         const SubjectId& subject, const Period& period);

}  // namespace campaign
