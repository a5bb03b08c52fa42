// Of whoever is nominated or rewarded, somebody says whether they lead or work directly.
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
  for (const auto& one : context.evaluation.campaign.people) {
    if (one.person_class || one.statistical_class) continue;
    if (!is_counted(context.evaluation.records.of(*one.id))) continue;
    context.diagnostics.add(
        {.check = check_names::class_missing,
         .span = one.id.span,
         .message = say("nobody says whether {} works directly or leads", *one.name),
         .record = *one.name,
         .help = tr("write `class: direct`, `manager` or `leader`; without it the person counts "
                    "among those who work directly"),
         .subject = one.id->text});
  }
}

}  // namespace campaign
