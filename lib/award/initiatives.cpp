// Which initiatives of a subject still count.
#include "award/initiatives.hpp"

#include <algorithm>

#include "award/rivals.hpp"
#include "award/statute.hpp"

namespace campaign {
namespace {

bool is_asked(const Statute& statute) {
  const auto& rules = statute.general();
  return std::any_of(rules.begin(), rules.end(), [](const StatuteRule& one) {
    return one.entry->check.name == "initiative-once";
  });
}

}  // namespace

const Award* used_up_by(const Case& question, const Initiative& initiative) {
  if (initiative.used_for.empty() || !is_asked(question.statute)) return nullptr;
  for (const auto* award : other_awards(question))
    for (const auto& id : initiative.used_for)
      if (*award->id == *id) return award;
  return nullptr;
}

}  // namespace campaign
