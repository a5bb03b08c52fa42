// The period that a file is named for.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "base/located.hpp"
#include "base/source.hpp"
#include "model/score.hpp"

namespace campaign {

/// `2021-10` and `scores` of `scores/2021-10.yaml`; the folder of the campaign itself says nothing.
struct NamesOfFile {
  std::string_view name;
  std::string_view folder;
};
NamesOfFile names_of_file(const SourceFile& file);

/// `2021-10` of a place in `scores/2021-10.yaml` or `scores/2021-10/self.yaml`; nullopt where the
/// names hold no period, or several.
std::optional<Period> period_named_for(const Span& place);

/// A time of another period than its file is named for.
bool is_in_file_of_other(const Located<Period>& when);

/// A sheet of another period than its file is named for.
bool is_in_other_file(const ScoreSheet& sheet);

}  // namespace campaign
