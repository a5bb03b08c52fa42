// A verdict as one row, for terminal, csv and json output.
#pragma once

#include <string>

#include "award/verdict.hpp"

namespace campaign {

/// The part of a verdict that is kept, because a Verdict is large.
struct VerdictRow {
  Participant who = {};
  const Statute* statute = nullptr;  ///< the law that judged
  const AwardForm* form = nullptr;
  std::optional<Way> way = {};
  std::optional<int> year = {};
  Date as_of = {};
  const Standard* standard = nullptr;  ///< the nearest; null when there is none
  bool nominated = false;
  bool eligible = false;
  bool deserved = false;  ///< eligible by the data alone, with nothing for the council to find
  bool recalled = false;
  bool provisional = false;  ///< by scores of which some are self-scores only
  bool out_of_time = false;
  Message verdict = {};        ///< `eligible`, `for the council *`
  Message missing = {};        ///< empty when nothing is missing
  Message council_finds = {};  ///< what only the council can find
  Message cautions = {};       ///< what the council should know
};

VerdictRow verdict_row(const Verdict& verdict);

}  // namespace campaign
