// The data as it stood at a revision of git that somebody names on the command line.
#include "arguments/revision.hpp"

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

Revision revision_named(const std::string& name, const Workspace& workspace) {
  if (!has_git_history(workspace.root()))
    throw WorldError(tr("the campaign is in no repository of git that has a commit, so nobody "
                        "knows how it was before"),
                     tr("`git init`, `git add` and `git commit` keep it from now on"));
  if (auto found = find_revision(workspace.root(), name)) return *found;
  throw UsageError(say("git has no revision `{}` here: name a commit, a branch, a tag, or HEAD~1",
                       visible(name)));
}

std::unique_ptr<PastData> data_at(const Revision& revision, const std::string& named,
                                  const Workspace& workspace, Environment& environment) {
  const auto root = fs::canonical(workspace.root());
  auto texts = yaml_files_at(root, revision.commit);
  if (!texts.contains(root / "campaign.yaml"))
    throw UsageError(say("the campaign did not exist yet at {}: there is no {}", named,
                         shown_path(root / "campaign.yaml", environment)));
  const auto shown = [&](const fs::path& file) {
    return visible(named) + ":" + shown_path(file, environment);
  };
  auto past = std::make_unique<PastData>(root, std::move(texts), shown);
  if (past->diagnostics().errors() == 0 && past->evaluation().campaign.plan) return past;
  environment.err << problems_text(past->diagnostics(), {environment.language})
                  << say("nothing was compared: the data of {} cannot be read whole", named)
                  << '\n';
  return nullptr;
}

}  // namespace campaign
