// Who entered each mark of a unit or person.
#pragma once

#include <filesystem>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// A record for each mark in the period, by sheet: `{period, round, criterion, title, given, file,
/// line, by, on, committed}`. By the commit in which the mark became what it is, wherever it stood
/// then: of two marks in a line, each has its own. `root` without links.
Value::List mark_authors(const std::filesystem::path& root, const Evaluation& evaluation,
                         const SubjectId& subject, const Period& period);

}  // namespace campaign
