// Rule: a standard of the law that the rule pack does not contain, so the law must be read.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {

Requirement rules::law_not_read(Parameters& given) {
  const auto matter = given.text("that");
  return {[matter](const Case&) {
    return Finding{
        .ruling = Ruling::unknown,
        .what = say("the rule pack does not hold this standard: {}", matter),
        .missing = tr("read the law, and write the standard in the campaign's own pack")};
  }};
}

}  // namespace campaign
