// Grades sorted by their lower bound, for the checks of overlaps and gaps.
#include "check/grades.hpp"

#include <algorithm>

namespace campaign {

std::vector<const Grade*> grades_from_low(const Campaign& campaign, GradeOf of, const Date& day) {
  std::vector<const Grade*> grades;
  for (const auto& one : campaign.grades)
    if (one.of == of && one.in_force.contains(day)) grades.push_back(&one);
  std::stable_sort(grades.begin(), grades.end(),
                   [](const Grade* a, const Grade* b) { return *a->from < *b->from; });
  return grades;
}

}  // namespace campaign
