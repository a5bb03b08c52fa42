// Changes of the data by a command: tried on the whole campaign first, then shown or written.
#pragma once

#include <map>
#include <vector>

#include "edit/text_edit.hpp"
#include "system/file_changes.hpp"
#include "workspace.hpp"

namespace campaign {

/// Reads the campaign as it would be. When it has errors that it has not now, they are printed and
/// nothing is written; new warnings are printed. `only_shown`: prints a diff and writes nothing.
ExitCode change_data(const Workspace& now, const std::vector<FileChange>& changes, bool only_shown,
                     Environment& environment);

/// Prints the problems that the data would have and has not now: all errors, and the first warnings
/// in the files that change. Returns the number of errors.
size_t print_new_problems(const Workspace& now, const Workspace& then,
                          const std::vector<std::filesystem::path>& changed,
                          Environment& environment);

/// `NAME.yaml` in the folder, or `NAME-2.yaml` and so on where that is taken.
std::filesystem::path unused_file(const std::filesystem::path& folder, const std::string& name);

/// A file for a new score sheet: `scores/2021-09-self.yaml`.
std::filesystem::path new_sheet_file(const Workspace& workspace, const Period& period, Round round);

/// Files of the data, as changes by these edits.
std::vector<FileChange> edited_files(
    const Workspace& workspace, const std::map<const SourceFile*, std::vector<TextEdit>>& edits);

}  // namespace campaign
