// People who are nominated or rewarded must have a class: working directly, or leading.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

bool is_counted(const SubjectRecords& records) {
  return !records.awards.empty() ||
         std::any_of(records.nominations.begin(), records.nominations.end(),
                     [](const Nomination* one) { return !one->withdrawn; });
}

}  // namespace

void checks::class_missing(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people) {
    const bool complete = std::all_of(person.posts.begin(), person.posts.end(),
                                      [](const Post& one) { return one.person_class.has_value(); });
    if (complete || person.statistical_class) continue;
    if (!is_counted(context.evaluation.records.of(*person.id))) continue;
    context.diagnostics.add(
        {.check = check_names::class_missing,
         .span = person.id.span,
         .message = say("nobody says whether {} works directly or leads", *person.name),
         .record = *person.name,
         .help = tr("write `class: direct`, `manager` or `leader`; without it the person counts "
                    "among those who work directly"),
         .subject = person.id->text});
  }
}

}  // namespace campaign
