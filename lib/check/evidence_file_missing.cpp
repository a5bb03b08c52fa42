// A file named as evidence must exist. Evidence without a file extension is a citation.
#include <functional>
#include <map>
#include <string>

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

std::string folder_of(std::string_view path) {
  const size_t slash = path.rfind('/');
  return std::string(path.substr(0, slash == path.npos ? 0 : slash));
}

/// The evidence of one folder: how much of it is there, and what is missing.
struct EvidenceFolder {
  size_t found = 0;
  std::vector<Diagnostic> missing = {};
};
using EvidenceFolders = std::map<std::string, EvidenceFolder>;

void look_for(const CheckContext& context, EvidenceFolders& folders,
              const Located<std::string>& evidence, const std::function<Message()>& record,
              const std::vector<Located<SubjectId>>& subjects) {
  if (!names_a_file(*evidence)) return;
  const auto found = context.find_file(*evidence);
  auto& folder = folders[folder_of(*evidence)];
  if (found.place == FoundFile::Place::there) return ++folder.found, void();
  auto problem = path_objection(*evidence, found);
  problem.check = check_names::evidence_file_missing;
  problem.span = evidence.span;
  problem.record = record();
  folder.missing.push_back(about(std::move(problem), subjects));
}

/// A folder of which nothing is there was moved or renamed, or was not copied.
void report_folder(const CheckContext& context, const std::string& name, EvidenceFolder& folder) {
  constexpr size_t kFewFiles = 3;
  if (folder.found > 0 || folder.missing.size() <= kFewFiles || name.empty()) {
    for (auto& one : folder.missing) context.diagnostics.add(std::move(one));
    return;
  }
  auto& first = folder.missing.front();
  first.message = say("none of the {} files that are named as evidence in `{}` is there",
                      folder.missing.size(), name);
  first.notes = {{folder.missing[1].span, tr("here too")}};
  context.diagnostics.add(std::move(first));
}

}  // namespace

void checks::evidence_file_missing(const CheckContext& context) {
  EvidenceFolders folders;
  for (const auto& one : context.evaluation.campaign.achievements)
    for (const auto& evidence : one.evidence)
      look_for(
          context, folders, evidence, [&] { return record_of(one, context.evaluation.index); },
          one.subjects);
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    for (const auto& evidence : place.mark.evidence)
      look_for(context, folders, evidence, [&] { return place.record(context.evaluation.index); },
               {place.subject.subject});
  });
  for (auto& [name, folder] : folders) report_folder(context, name, folder);
}

}  // namespace campaign
