// A loaded campaign together with everything that is computed from it: what checks, reports, lists,
// dossiers and commands ask.
#pragma once

#include "award/judge.hpp"

namespace campaign {

/// The campaign must outlive it and stay where it is; rule packs are loaded before. What is
/// computed is computed once, standings when they are first asked for, by any thread.
struct Evaluation {
  /// `built_in` finds a law that no rule pack of the campaign lists. Diagnostics get what is wrong
  /// with the rule packs.
  Evaluation(const Campaign& of, LawFinder built_in, Diagnostics& diagnostics);
  Evaluation(const Evaluation&) = delete;

  const Campaign& campaign;
  const Index index;
  const Scores scores;
  const Records records;
  const Statute statute;
  const Judge judge;
  const LawFinder law;  ///< a law that says when it is in force: of the campaign, else built in
};

}  // namespace campaign
