// Verdicts on everybody as tables on the screen.
#pragma once

#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "document/document.hpp"

namespace campaign {

/// What the tables show of a verdict.
struct VerdictRow {
  const StatuteForm* form = nullptr;
  std::string id = {};
  std::string name = {};
  bool nominated = false;
  bool eligible = false;
  bool deserved = false;  ///< by the data alone
  bool recalled = false;
  std::string verdict = {};
  std::string missing = {};  ///< of those who are eligible, what the council should know
};
VerdictRow verdict_row(const Verdict& verdict);

/// For each form, the highest first: who is nominated, with verdict and what is missing; then who
/// is not and could be.
Document verdict_table(const Evaluation& evaluation, const std::vector<VerdictRow>& rows);

}  // namespace campaign
