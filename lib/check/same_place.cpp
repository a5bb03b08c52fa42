// Problems at one place that one mistake makes: only the most precise one is reported.
#include "check/same_place.hpp"

#include <algorithm>
#include <vector>

#include "check/check.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

struct Double {
  std::string_view reported;
  std::string_view left_out;  ///< where it overlaps the other one
};

constexpr Double kDoubles[] = {
    {check_names::grade_unreachable.name, check_names::grade_order.name},
    {text_names::look_alike_letter.name, check_names::document_number_unlikely.name},
    {text_names::name_inconsistent.name, check_names::signer_differs.name},
    {check_names::name_unlikely.name, check_names::signer_differs.name},
    {text_names::lost_letter.name, check_names::name_unlikely.name},
    {check_names::unit_name_twice.name, check_names::name_unlikely.name},
};

bool lie_together(const Span& a, const Span& b) {
  return a.file == b.file && a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

}  // namespace

void remove_doubles(Diagnostics& diagnostics) {
  for (const auto& [reported, left_out] : kDoubles) {
    std::vector<Span> places;
    for (const auto& one : diagnostics.list())
      if (one.check.name == reported) places.push_back(one.span);
    if (places.empty()) continue;
    diagnostics.remove_if([&, left_out = left_out](const Diagnostic& one) {
      return one.check.name == left_out &&
             std::any_of(places.begin(), places.end(),
                         [&](const Span& place) { return lie_together(place, one.span); });
    });
  }
}

}  // namespace campaign
