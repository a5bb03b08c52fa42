// What every form shows of a verdict in one line: the screen, csv and json.
#pragma once

#include <string>

#include "award/verdict.hpp"

namespace campaign {

/// A verdict is large; this is what is kept of it.
struct VerdictRow {
  Participant who = {};
  const StatuteForm* form = nullptr;
  std::optional<Way> way = {};
  Date as_of = {};
  const Standard* standard = nullptr;  ///< by which it is met, or to which least is missing
  bool nominated = false;
  bool eligible = false;
  bool deserved = false;  ///< by the data alone, without anything for the council to find
  bool recalled = false;
  bool out_of_time = false;
  Message verdict = {};        ///< `eligible`, `for the council *`
  Message missing = {};        ///< empty when nothing is
  Message council_finds = {};  ///< what only the council can find
  Message cautions = {};       ///< what the council should know
};

VerdictRow verdict_row(const Verdict& verdict);

}  // namespace campaign
