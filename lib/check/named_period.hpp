// The period that a file is named for.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/source.hpp"
#include "model/score.hpp"

namespace campaign {

/// `2021-10` of a place in `scores/2021-10.yaml`; nullopt where the name is no period.
std::optional<Period> period_named_for(const Span& place);

/// A sheet of another period than its file is named for.
bool is_in_other_file(const ScoreSheet& sheet);

}  // namespace campaign
