// A loaded campaign together with everything that is computed from it, for checks, reports, lists,
// dossiers and commands.
#pragma once

#include "award/judge.hpp"

namespace campaign {

/// The campaign must outlive it, must not move, and must have its rule packs loaded. Everything is
/// computed once; standings on first use, by any thread.
struct Evaluation {
  /// `built_in` finds a law that no rule pack of the campaign lists. Problems of the rule packs are
  /// added to `diagnostics`.
  Evaluation(const Campaign& of, LawFinder built_in, Diagnostics& diagnostics);
  Evaluation(const Evaluation&) = delete;

  const Campaign& campaign;
  const Index index;
  const Scores scores;
  const Records records;
  const Laws laws;
  const Judge judge;
  const LawFinder law;  ///< the campaign's law if it has a time in force, else the built-in one
};

}  // namespace campaign
