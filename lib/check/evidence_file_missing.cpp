// A file named as evidence must exist. Evidence without a file extension is a citation.
#include "base/message.hpp"
#include "check/every.hpp"
#include "model/evidence.hpp"

namespace campaign {
namespace {

Diagnostic path_objection(const std::string& path, const FoundFile& found) {
  if (found.place == FoundFile::Place::outside)
    return {.message = say("`{}` does not lie in the campaign's folder", path),
            .help = tr("copy the file into the folder, and write its path from there")};
  return {.message = say("there is no file `{}`", path),
          .help = found.similar.empty()
                      ? tr("correct the path, which starts at the campaign's folder, or add the "
                           "file")
                      : say("did you mean `{}`?", found.similar)};
}

void check_evidence(const CheckContext& context, const Located<std::string>& evidence,
                    Message record, const std::vector<Located<SubjectId>>& subjects) {
  if (!names_a_file(*evidence)) return;
  const auto found = context.find_file(*evidence);
  if (found.place == FoundFile::Place::there) return;
  auto problem = path_objection(*evidence, found);
  problem.check = check_names::evidence_file_missing;
  problem.span = evidence.span;
  problem.record = std::move(record);
  context.diagnostics.add(about(std::move(problem), subjects));
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
