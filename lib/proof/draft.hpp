// Drafts as text: one line for each paragraph, or for each numbered row of a table.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "proof/law.hpp"

namespace campaign {

/// One draft, with those that were given along with it.
struct DraftReading {
  const SourceFile& draft;
  const std::deque<SourceFile>& all;
  const LawFinder& law;
  Date today;
  Diagnostics& diagnostics;

  std::vector<std::string_view> paragraphs() const;  ///< parts of the draft's text, trimmed
  void tell(CheckName check, Slip slip) const;
};

/// Everything that is wrong with the drafts.
void proofread(const std::deque<SourceFile>& drafts, const Names& names, const LawFinder& law,
               Date today, Diagnostics& diagnostics);

namespace drafts {
#define ENTRY(name, severity, summary, why, mend, wrong, right) void name(const DraftReading&);
#include "proof/drafts.def"
}  // namespace drafts
namespace draft_names {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "proof/drafts.def"
}  // namespace draft_names

}  // namespace campaign
