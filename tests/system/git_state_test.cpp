// What git says about the data.
#include "system/git_state.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

#include "temporary_folder.hpp"

using namespace campaign;
using campaign::testing::TemporaryFolder;

namespace {

bool git(const TemporaryFolder& folder, const std::string& words) {
  const std::string command = "git -C '" + folder.path().string() +
                              "' -c user.name=a -c user.email=a@b " + words + " >/dev/null 2>&1";
  return std::system(command.c_str()) == 0;
}

}  // namespace

TEST_CASE("a folder outside every repository has no state") {
  const TemporaryFolder folder;
  CHECK_FALSE(git_state(folder.path()));
  CHECK_FALSE(git_state(folder / "none"));
}

TEST_CASE("commit and changes of a folder") {
  const TemporaryFolder folder;
  if (!git(folder, "init")) return;
  folder.write("data/a.yaml", "a: 1\n");
  folder.write("other/b.yaml", "b: 1\n");
  CHECK_FALSE(git_state(folder.path()));
  REQUIRE(git(folder, "add ."));
  REQUIRE(git(folder, "commit -m first"));
  const auto clean = git_state(folder / "data");
  REQUIRE(clean);
  CHECK(clean->commit.size() == 12);
  CHECK(clean->commit.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK_FALSE(clean->dirty);
  folder.write("other/b.yaml", "b: 2\n");
  CHECK_FALSE(git_state(folder / "data")->dirty);
  folder.write("data/new.yaml", "");
  CHECK(git_state(folder / "data")->dirty);
}

TEST_CASE("what a hostile repository configures is never run") {
  const TemporaryFolder folder;
  if (!git(folder, "init")) return;
  folder.write("data/a.yaml", "a: 1\n");
  folder.write(".gitattributes", "* filter=evil diff=evil\n");
  REQUIRE(git(folder, "add ."));
  REQUIRE(git(folder, "commit -m first"));
  const auto trap = [&](const char* name) {
    return "sh -c 'touch " + (folder / name).string() + "; cat'";
  };
  folder.write(".git/config", "[core]\n\trepositoryformatversion = 0\n\tfsmonitor = \"" +
                                  trap("fsmonitor") + "\"\n\thooksPath = hooks\n\tpager = \"" +
                                  trap("pager") + "\"\n\tsshCommand = \"" + trap("ssh") +
                                  "\"\n[filter \"evil\"]\n\tclean = \"" + trap("clean") +
                                  "\"\n\tsmudge = \"" + trap("smudge") + "\"\n\tprocess = \"" +
                                  trap("process") + "\"\n[diff \"evil\"]\n\ttextconv = \"" +
                                  trap("textconv") + "\"\n\tcommand = \"" + trap("diff") + "\"\n");
  folder.write("hooks/post-index-change", "#!/bin/sh\ntouch hooked\n");
  folder.write("data/a.yaml", "a: 2\n");  // as long as before: git must read it to know
  REQUIRE(git_state(folder.path()));
  CHECK(git_state(folder.path())->dirty);
  for (const auto* name :
       {"fsmonitor", "pager", "ssh", "clean", "smudge", "process", "textconv", "diff", "hooked"})
    CHECK_MESSAGE(!std::filesystem::exists(folder / name), name);
}
