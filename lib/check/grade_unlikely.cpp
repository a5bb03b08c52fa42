// A grade that begins so low that a digit was most likely left out.
#include <optional>
#include <vector>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// The nearest `from` of the same list above or below; none where there is none.
std::optional<Points> nearest_from(const std::vector<Grade>& grades, const Grade& grade,
                                   bool above) {
  std::optional<Points> nearest;
  for (const auto& other : grades) {
    if (other.of != grade.of || !(other.in_force == grade.in_force)) continue;
    const Points from = *other.from;
    if (above ? !(*grade.from < from) : !(from < *grade.from)) continue;
    if (!nearest || (above ? from < *nearest : *nearest < from)) nearest = from;
  }
  return nearest;
}

/// Ten times as much, when that lies between the grades beside it as well.
std::optional<Points> with_one_more_digit(const std::vector<Grade>& grades, const Grade& grade) {
  const auto above = nearest_from(grades, grade, true), below = nearest_from(grades, grade, false);
  if (!above || !below) return std::nullopt;
  const Points tenfold = *grade.from * 10;
  if (!(*below < tenfold) || !(tenfold < *above)) return std::nullopt;
  return tenfold;
}

}  // namespace

void checks::grade_unlikely(const CheckContext& context) {
  const auto& grades = context.evaluation.campaign.grades;
  for (const auto& grade : grades) {
    const auto meant = with_one_more_digit(grades, grade);
    if (!meant) continue;
    context.diagnostics.add(
        {.check = check_names::grade_unlikely,
         .span = grade.from.span,
         .message = say("\"{}\" begins at {}, and {} lies between the grades beside it too",
                        grade.title, *grade.from, *meant),
         .record = grade.title,
         .help = tr("correct `from`; where it is right, add a waiver"),
         .subject = grade.id->text});
  }
}

}  // namespace campaign
