// Runs every proof on every draft.
#include "proof/draft.hpp"

#include "base/text.hpp"

namespace campaign {

std::vector<std::string_view> DraftReading::paragraphs() const {
  std::vector<std::string_view> list;
  for (const auto line : split(draft.text(), '\n')) list.push_back(trim(line));
  return list;
}

void DraftReading::tell(CheckName check, Slip slip) const {
  diagnostics.add(problem(check, draft, std::move(slip)));
}

void proofread(const std::deque<SourceFile>& drafts, const Names& names, const LawFinder& law,
               Date today, Diagnostics& diagnostics) {
  for (const auto& draft : drafts) {
    const DraftReading reading{draft, drafts, law, today, diagnostics};
    for (const auto& entry : text_entries())
      for (auto& slip : entry.find(draft.text(), names)) reading.tell(entry.check, std::move(slip));
#define ENTRY(name, severity, summary, why, mend, wrong, right) campaign::drafts::name(reading);
#include "proof/drafts.def"
  }
}

}  // namespace campaign
