// Who wrote a line of a file last, and who took one out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace campaign {

/// Who wrote a line last, and when; `saved` false: it stands in no commit.
struct LineAuthor {
  std::string name = {};
  Date day = {};
  bool saved = true;
};

/// The author of each line of the text of a file, which may differ from the last commit. Nullopt
/// for a line that is as old as the commit `since`, or when there is no history. Looks no further
/// back than that.
std::vector<std::optional<LineAuthor>> line_authors(const std::filesystem::path& file,
                                                    std::string_view text,
                                                    const std::string& since);

/// Who wrote the last commit since `since` that left a file without any line of these words, or,
/// without words, took the file away and gave it no other name; no merge of such a commit. `saved`
/// false: the last commit still has one. Nullopt when nobody can be named.
std::optional<LineAuthor> line_remover(const std::filesystem::path& file,
                                       const std::vector<std::string>& words,
                                       const std::string& since);

}  // namespace campaign
