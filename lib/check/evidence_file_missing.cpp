// A file named as evidence must exist. Evidence without a file extension is a citation.
#include "base/message.hpp"
#include "check/every.hpp"
#include "model/evidence.hpp"

namespace campaign {
namespace {

void check_evidence(const CheckContext& context, const Located<std::string>& evidence,
                    Message record, const std::vector<Located<SubjectId>>& subjects) {
  if (!names_a_file(*evidence) || context.exists(*evidence)) return;
  context.diagnostics.add(about(
      {.check = check_names::evidence_file_missing,
       .span = evidence.span,
       .message = say("there is no file `{}`", *evidence),
       .record = std::move(record),
       .help = tr("correct the path, which starts at the campaign's folder, or add the file")},
      subjects));
}

}  // namespace

void checks::evidence_file_missing(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements)
    for (const auto& evidence : one.evidence)
      check_evidence(context, evidence, record_of(one, context.evaluation.index), one.subjects);
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    for (const auto& evidence : place.mark.evidence)
      check_evidence(context, evidence, place.record(context.evaluation.index),
                     {place.subject.subject});
  });
}

}  // namespace campaign
