// A loaded campaign together with everything that is computed from it.
#include "award/evaluation.hpp"

#include <utility>

namespace campaign {
namespace {

LawFinder law_of(const Laws& laws, LawFinder built_in) {
  return [&laws, built_in = std::move(built_in)](std::string_view number) {
    for (const auto& statute : laws.statutes())
      if (const auto* known = statute.cited(number); known && known->in_force) return known;
    return built_in(number);
  };
}

}  // namespace

Evaluation::Evaluation(const Campaign& of, LawFinder built_in, Diagnostics& diagnostics)
    : campaign(of),
      index(campaign),
      scores(campaign, index),
      records(campaign),
      laws(campaign, diagnostics),
      judge(laws, records, scores),
      law(law_of(laws, std::move(built_in))) {}

}  // namespace campaign
