// A verdict as one row, for terminal, csv and json output.
#include "award/verdict_row.hpp"

#include <algorithm>

#include "award/assessment.hpp"
#include "award/trace_verdict.hpp"

namespace campaign {
namespace {

/// "a; b" without duplicates; `what` of findings where the text is empty.
Message joined_texts(const std::vector<const Finding*>& findings, Message Finding::*text) {
  std::vector<Message> list;
  for (const auto* one : findings) {
    const auto& message = (one->*text).empty() ? one->what : one->*text;
    if (std::find(list.begin(), list.end(), message) == list.end()) list.push_back(message);
  }
  return joined(list, "; ");
}

/// The star marks verdicts by unverified rules; notes below the tables explain it.
Message short_verdict(const Verdict& verdict, bool deserved) {
  const bool open = verdict.eligible() && !deserved;
  const Message provisional =
      open && verdict.provisional() ? ", " + tr("by self-scores only") : Message();
  return (open ? by_law_of_day(verdict, ruling_label(Ruling::council) + provisional)
               : verdict_label(verdict)) +
         (verdict.recalled() ? " *" : "");
}

}  // namespace

VerdictRow verdict_row(const Verdict& verdict) {
  const auto* nearest = verdict.nearest();
  const bool deserved = deserved_by_data(verdict);
  return {.who = verdict.who,
          .statute = verdict.statute,
          .form = verdict.form->form,
          .way = verdict.way,
          .year = verdict.year,
          .as_of = verdict.as_of,
          .standard = nearest ? nearest->standard->standard : nullptr,
          .nominated = verdict.nomination != nullptr,
          .eligible = verdict.eligible(),
          .deserved = deserved,
          .recalled = verdict.recalled(),
          .provisional = verdict.provisional(),
          .out_of_time = verdict.out_of_time,
          .verdict = short_verdict(verdict, deserved),
          .missing = joined_texts(verdict.obstacles(), &Finding::missing),
          .council_finds = joined_texts(verdict.for_council(), &Finding::what),
          .cautions = joined_texts(cautions(verdict), &Finding::missing)};
}

}  // namespace campaign
