// The data as it stood at a revision of git that somebody names on the command line.
#include "arguments/revision.hpp"

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

void require_history(const fs::path& root) {
  if (!has_git_history(root))
    throw WorldError(tr("the campaign is in no repository of git that has a commit, so nobody "
                        "knows how it was before"),
                     tr("`git init`, `git add` and `git commit` keep it from now on"));
  if (has_cut_history(root))
    throw WorldError(tr("this clone has only the last part of the history, so nobody knows who "
                        "entered what"),
                     tr("`git fetch --unshallow` brings the rest"));
}

void note_unreadable(const std::vector<Revision>& revisions, Environment& environment) {
  for (const auto& one : revisions)
    environment.err << say("left out, since its data cannot be read whole: {}",
                           joined({one.day, one.author, one.subject}, ", "))
                    << '\n';
}

Revision revision_named(const std::string& name, const fs::path& root) {
  require_history(root);
  if (auto found = find_revision(root, name)) return *found;
  throw UsageError(say("git has no revision `{}` here: name a commit, a branch, a tag, or HEAD~1",
                       visible(name)));
}

KeptFiles files_of(const Revision& revision, const std::string& named, const fs::path& root,
                   const Environment& environment) {
  auto files = files_at(root, revision.commit);
  if (!files.all.contains(root / "campaign.yaml"))
    throw UsageError(say("the campaign did not exist yet at {}: there is no {}", named,
                         shown_path(root / "campaign.yaml", environment)));
  return files;
}

KeptFiles files_to_commit(const fs::path& root, const Environment& environment) {
  if (!is_in_repository(root))
    throw WorldError(tr("the campaign is in no repository of git, so nothing is staged"),
                     tr("`git init` makes one; `campaign check` checks the files as they are"));
  // During `git commit FILE` and `git commit -a` git has another index than usual.
  const auto index = environment.variable("GIT_INDEX_FILE").value_or("");
  auto files = staged_files(root, index.empty() ? fs::path() : environment.directory / index);
  if (!files.all.contains(root / "campaign.yaml"))
    throw WorldError(say("git does not know {}, so it would not be committed",
                         shown_path(root / "campaign.yaml", environment)),
                     tr("`git add` it with the other files of the campaign"));
  return files;
}

std::unique_ptr<PastData> data_at(const Revision& revision, const std::string& named,
                                  const Workspace& workspace, Environment& environment) {
  const auto root = fs::canonical(workspace.root());
  auto files = files_of(revision, named, root, environment);
  const auto shown = [&](const fs::path& file) {
    return visible(named) + ":" + shown_path(file, environment);
  };
  auto past = std::make_unique<PastData>(root, std::move(files), shown);
  if (past->diagnostics().errors() == 0 && past->evaluation().campaign.plan) return past;
  environment.err << problems_text(past->diagnostics(), {environment.language})
                  << say("nothing was compared: the data of {} cannot be read whole", named)
                  << '\n';
  return nullptr;
}

}  // namespace campaign
