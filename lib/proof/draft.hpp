// Proofreading of drafts, as text with one line per paragraph or numbered row of a table.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "proof/compare/additions.hpp"
#include "proof/law.hpp"

namespace campaign {

/// Drafts that are checked together, and what they are compared with.
struct DraftSet {
  const std::deque<SourceFile>& drafts;
  const Names& names;
  const LawFinder& law;
  Date today;
  std::vector<DataPaper> papers = {};         ///< for each draft; empty: no comparison
  std::vector<std::string_view> titles = {};  ///< of all forms of award in the law
};

/// One draft of a set.
struct DraftContext {
  const DraftSet& set;
  const SourceFile& draft;
  const Comparison* comparison;  ///< null when it is no paper of a proposal
  const std::vector<Addition>& additions;
  Diagnostics& diagnostics;

  std::vector<std::string_view> paragraphs() const;  ///< views into the draft's text, trimmed
  void report(CheckName check, Slip slip, std::vector<Note> notes = {}) const;
};

/// Reports all problems of the drafts.
void proofread(const DraftSet& set, Diagnostics& diagnostics);

namespace drafts {
#define ENTRY(name, severity, summary, why, mend, wrong, right) void name(const DraftContext&);
#include "proof/drafts.def"
}  // namespace drafts
namespace draft_names {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "proof/drafts.def"
}  // namespace draft_names

}  // namespace campaign
