// Runs all checks on every draft.
#include "proof/draft.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign {

std::vector<std::string_view> DraftContext::paragraphs() const {
  std::vector<std::string_view> list;
  for (const auto line : split(draft.text(), '\n')) list.push_back(trim(line));
  return list;
}

/// Ignores places that were already reported.
void DraftContext::report(CheckName check, Slip slip, std::vector<Note> notes) const {
  auto found = problem(check, draft, std::move(slip));
  const auto overlaps = [&](const Diagnostic& one) {
    if (one.span.file != &draft) return false;
    if (one.check.name == check.name) return one.span == found.span && one.message == found.message;
    return comparison && one.span.offset < found.span.offset + found.span.length &&
           found.span.offset < one.span.offset + one.span.length;
  };
  const auto& reported = diagnostics.list();
  if (std::any_of(reported.begin(), reported.end(), overlaps)) return;
  found.notes = std::move(notes);
  diagnostics.add(std::move(found));
}

namespace {

void proofread(const DraftContext& context) {
#define ENTRY(name, severity, summary, why, mend, wrong, right) drafts::name(context);
#include "proof/drafts.def"
  for (const auto& entry : text_entries())
    for (auto& slip : entry.find(context.draft.text(), context.set.names))
      context.report(entry.check, std::move(slip));
}

}  // namespace

void proofread(const DraftSet& set, Diagnostics& diagnostics) {
  const Claims claims(set.names, set.titles);
  for (size_t i = 0; i < set.drafts.size(); ++i) {
    const auto& draft = set.drafts[i];
    std::optional<Comparison> comparison;
    std::vector<Addition> additions;
    if (i < set.papers.size() && set.papers[i].facts) {
      comparison.emplace(set.papers[i], draft.text());
      additions = additions_in(*comparison, claims);
    }
    proofread({set, draft, comparison ? &*comparison : nullptr, additions, diagnostics});
  }
}

}  // namespace campaign
