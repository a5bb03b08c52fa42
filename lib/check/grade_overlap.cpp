// One total must not have two grades.
#include "base/language.hpp"
#include "check/check.hpp"
#include "check/grades.hpp"

namespace campaign {

void checks::grade_overlap(const Checking& checking) {
  const auto grades = grades_from_low(checking.campaign);
  for (size_t i = 1; i < grades.size(); ++i) {
    const Grade& low = *grades[i - 1];
    const Grade& high = *grades[i];
    const bool same_start = *low.from == *high.from;
    if (!same_start && !(low.until && *low.until > *high.from)) continue;
    checking.diagnostics.add({.check = check_names::grade_overlap,
                              .span = high.from.span,
                              .message = say("a total of {} would be both \"{}\" and \"{}\"",
                                             high.from->text(), low.title, high.title),
                              .help = tr("let one grade end where the next begins"),
                              .notes = {{low.from.span, tr("the other grade")}}});
  }
}

}  // namespace campaign
