// What git keeps of the files of the data.
#include "system/git_history.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

#include "system/git_files.hpp"
#include "system/git_lines.hpp"
#include "temporary_folder.hpp"

using namespace campaign;
using campaign::testing::TemporaryFolder;

namespace {

bool run_git(const TemporaryFolder& folder, const std::string& words) {
  const std::string command =
      "cd '" + folder.path().string() +
      "' && GIT_AUTHOR_DATE=2026-11-05T23:30:00+0700 git -c user.name=Bình -c user.email=a@b " +
      words + " >/dev/null 2>&1";
  return std::system(command.c_str()) == 0;
}

}  // namespace

TEST_CASE("without git there is no history") {
  const TemporaryFolder folder;
  const auto file = folder.write("a.yaml", "a: 1\n");
  CHECK_FALSE(has_git_history(folder.path()));
  CHECK_FALSE(find_revision(folder.path(), "HEAD"));
  CHECK(files_at(folder.path(), "0123456789012345678901234567890123456789").all.empty());
  CHECK_FALSE(line_authors(file, "a: 1\n", "0123456789012345678901234567890123456789")[0]);
}

TEST_CASE("files at a revision, and the authors of lines since then") {
  const TemporaryFolder folder;
  if (!run_git(folder, "init")) return;
  CHECK_FALSE(has_git_history(folder.path()));
  const auto file = folder.write("data/a.yaml", "a: 1\nb: 2\nc: 3\n");
  folder.write("data/.hidden/x.yaml", "x: 1\n");
  folder.write("data/notes.txt", "x\n");
  REQUIRE(run_git(folder, "add ."));
  REQUIRE(run_git(folder, "commit -m First"));
  folder.write("data/a.yaml", "a: 1\nb: 20\nc: 3\n");
  REQUIRE(run_git(folder, "commit -a -m Second"));
  const auto first = find_revision(folder.path(), "HEAD~1");
  REQUIRE(first);
  CHECK(first->subject == "First");
  CHECK(first->author == "Bình");
  CHECK(first->day == Date{2026, 11, 5});
  CHECK_FALSE(find_revision(folder.path(), "HEAD~2"));

  const auto files = files_at(folder.path(), first->commit);
  const auto path = std::filesystem::canonical(file);
  REQUIRE(files.yaml.size() == 1);
  CHECK(files.yaml.begin()->first == path);
  CHECK(files.yaml.begin()->second == "a: 1\nb: 2\nc: 3\n");
  CHECK(files.all == std::set{path, path.parent_path() / "notes.txt"});

  const auto authors = line_authors(file, "a: 1\nb: 20\nc: 30\n", first->commit);
  REQUIRE(authors.size() == 4);
  CHECK_FALSE(authors[0]);
  REQUIRE(authors[1]);
  CHECK(authors[1]->name == "Bình");
  CHECK(authors[1]->day == Date{2026, 11, 5});
  REQUIRE(authors[2]);
  CHECK_FALSE(authors[2]->saved);
  const auto apart = line_authors(file, "a: 10\nb: 20\nc: 30\n", first->commit);
  CHECK_FALSE(apart[0]->saved);
  CHECK(apart[1]->saved);
  CHECK_FALSE(apart[2]->saved);
  const auto moved = line_authors(file, "x: 0\na: 1\nb: 20\nc: 3\n", first->commit);
  CHECK_FALSE(moved[0]->saved);
  CHECK_FALSE(moved[1]);
  CHECK(moved[2]->name == "Bình");
  const auto unsaved = folder.write("data/new.yaml", "a: 1\n");
  CHECK_FALSE(line_authors(unsaved, "a: 1\n", first->commit)[0]->saved);
}
