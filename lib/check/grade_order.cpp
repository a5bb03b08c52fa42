// Grades must be listed in the order of their totals: an outlier is most likely a slip.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::grade_order(const CheckContext& context) {
  const auto& grades = context.evaluation.campaign.grades;
  for (size_t i = 2; i < grades.size(); ++i) {
    const auto &first = *grades[i - 2].from, &middle = *grades[i - 1].from, &last = *grades[i].from;
    const bool of_one_version = grades[i - 2].in_force == grades[i - 1].in_force &&
                                grades[i - 1].in_force == grades[i].in_force &&
                                grades[i - 2].of == grades[i - 1].of &&
                                grades[i - 1].of == grades[i].of;
    if (!of_one_version) continue;
    if (first == middle || middle == last || (first < middle) == (middle < last)) continue;
    context.diagnostics.add(
        {.check = check_names::grade_order,
         .span = grades[i - 1].from.span,
         .message = say("\"{}\" begins at {}, neither above nor below both grades beside it",
                        grades[i - 1].title, middle),
         .record = grades[i - 1].title,
         .help = tr("correct `from`, or put the grades in the order of their totals"),
         .notes = {{grades[i - 2].from.span, tr("before it")},
                   {grades[i].from.span, tr("behind it")}}});
  }
}

}  // namespace campaign
