// Reads the commit of a folder, and compares the files that were read with it.
#include "system/git_state.hpp"

#include <algorithm>
#include <set>

#include "system/git_repository.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr size_t kCommitDigits = 12;

std::string commit_digits(const git_oid& id) {
  std::string digits(kCommitDigits + 1, '\0');
  git_oid_tostr(digits.data(), digits.size(), &id);
  digits.resize(kCommitDigits);
  return digits;
}

std::string without_returns(std::string_view text) {
  std::string kept(text);
  std::erase(kept, '\r');
  return kept;
}

/// The files of a commit beside those of the working tree.
class CommittedFiles {
 public:
  CommittedFiles(git_repository* repository, const git_tree* tree)
      : repository_(repository), tree_(tree), top_(git_top(repository)) {}

  /// Whether the commit has the file with this text; a link must lead to where it leads there.
  bool has(const ReadFile& file) const {
    std::error_code failed;
    const auto target = fs::canonical(file.path, failed);
    if (failed || !has(target, file.text)) return false;
    if (!fs::is_symlink(file.path)) return true;
    const auto folder = fs::canonical(fs::absolute(file.path).parent_path(), failed);
    return !failed &&
           has(folder / file.path.filename(), fs::read_symlink(file.path, failed).string());
  }

  /// Whether the commit has a YAML file below the root, or in one of the folders, that is gone.
  bool has_more(const fs::path& root, const std::set<fs::path>& folders) const {
    struct Search {
      const fs::path &top, root;
      const std::set<fs::path>& folders;
    } search{top_, fs::canonical(root), folders};
    const auto visit = [](const char* before, const git_tree_entry* entry, void* given) {
      const auto& [top, below, beside] = *static_cast<const Search*>(given);
      const auto path = top / before / git_tree_entry_name(entry);
      const auto ending = path.extension();
      const bool is_data =
          (ending == ".yaml" || ending == ".yml") && git_tree_entry_type(entry) == GIT_OBJECT_BLOB;
      if (!is_data || fs::exists(fs::symlink_status(path))) return 0;
      const auto inside = path.lexically_relative(below);
      const bool is_below = !inside.empty() && *inside.begin() != "..";
      return is_below || beside.contains(path.parent_path()) ? -1 : 0;
    };
    return git_tree_walk(tree_, GIT_TREEWALK_PRE, visit, &search) != 0;
  }

 private:
  bool has(const fs::path& path, std::string_view text) const {
    const auto inside = path.lexically_relative(top_).generic_string();
    git_tree_entry* found = nullptr;
    if (top_.empty() || git_tree_entry_bypath(&found, tree_, inside.c_str()) != 0) return false;
    const GitOwned<git_tree_entry> entry(found, git_tree_entry_free);
    git_oid id;
    if (git_odb_hash(&id, text.data(), text.size(), GIT_OBJECT_BLOB) != 0) return false;
    return git_oid_equal(&id, git_tree_entry_id(found)) || same_lines(found, text);
  }

  bool same_lines(const git_tree_entry* entry, std::string_view text) const {
    git_blob* found = nullptr;
    if (git_blob_lookup(&found, repository_, git_tree_entry_id(entry)) != 0) return false;
    const GitOwned<git_blob> blob(found, git_blob_free);
    const std::string_view committed(static_cast<const char*>(git_blob_rawcontent(found)),
                                     static_cast<size_t>(git_blob_rawsize(found)));
    return without_returns(committed) == without_returns(text);
  }

  git_repository* repository_;
  const git_tree* tree_;
  fs::path top_;
};

/// True also when the comparison fails.
bool differs(git_repository* repository, const git_oid& commit, const fs::path& folder,
             const std::vector<ReadFile>& files) {
  const auto tree = git_tree_at(repository, commit);
  if (!tree) return true;
  const CommittedFiles committed(repository, tree.get());
  const auto is_new = [&](const ReadFile& file) { return !committed.has(file); };
  if (std::any_of(files.begin(), files.end(), is_new)) return true;
  std::set<fs::path> folders;
  for (const auto& file : files) folders.insert(fs::canonical(file.path).parent_path());
  return committed.has_more(folder, folders);
}

}  // namespace

std::optional<GitState> git_state(const fs::path& folder, const std::vector<ReadFile>& files) {
  const GitLibrary library;
  const auto repository = git_repository_of(folder);
  git_oid commit;
  if (!repository || git_reference_name_to_id(&commit, repository.get(), "HEAD") != 0)
    return std::nullopt;
  return GitState{commit_digits(commit), differs(repository.get(), commit, folder, files)};
}

}  // namespace campaign
