// The official statistics of campaigns: how many, by reach, length and way.
#pragma once

#include "report/reports.hpp"

namespace campaign::pieces {

/// Durations as the forms divide them: the later forms have one class more.
enum class DurationClasses { four, five };

/// The view of the form: `rows` and `by-code`, each with a count by who launched
/// the campaign. The data of one campaign counts one.
Value campaigns_counted(const Reporter& reporter, DurationClasses classes);

}  // namespace campaign::pieces
