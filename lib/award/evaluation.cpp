// A loaded campaign together with everything that is computed from it.
#include "award/evaluation.hpp"

#include <utility>

namespace campaign {
namespace {

LawFinder law_of(const Statute& statute, LawFinder built_in) {
  return [&statute, built_in = std::move(built_in)](std::string_view number) {
    const auto* known = statute.cited(number);
    return known && known->in_force ? known : built_in(number);
  };
}

}  // namespace

Evaluation::Evaluation(const Campaign& of, LawFinder built_in, Diagnostics& diagnostics)
    : campaign(of),
      index(campaign),
      scores(campaign, index),
      records(campaign),
      statute(Statute::of(campaign, diagnostics)),
      judge(statute, records, scores),
      law(law_of(statute, std::move(built_in))) {}

}  // namespace campaign
