// Rule: the council has to find what cannot follow from data, such as unity within a unit.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {

Requirement rules::council_finds(Parameters& given) {
  const auto matter = given.text("that");
  return {[matter](const Case&) {
    return Finding{.ruling = Ruling::council,
                   .what = say("the council has to find: {}", matter),
                   .matter = matter};
  }};
}

}  // namespace campaign
