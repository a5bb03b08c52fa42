// Who wrote the lines that make the difference.
#pragma once

#include <filesystem>
#include <functional>

#include "change/change.hpp"

namespace campaign {

/// Sets who wrote the line of each change since the commit, and when. `path_of`: where a file is
/// on the disk; none when it is no file of the data.
void add_authors(
    Changes& changes, const std::string& since,
    const std::function<std::optional<std::filesystem::path>(const SourceFile&)>& path_of);

/// Sets of what is gone who took its line out, and when, where that is certain: in the
/// past the line was the only one of its file with these ids. `path_of`: where the file of the past
/// lay.
void add_removers(
    Changes& changes, const std::string& since,
    const std::function<std::optional<std::filesystem::path>(const SourceFile&)>& path_of);

}  // namespace campaign
