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
  CHECK_FALSE(git_state(folder.path(), {}));
  CHECK_FALSE(git_state(folder / "none", {}));
}

TEST_CASE("commit and changes of the files that were read") {
  const TemporaryFolder folder;
  if (!git(folder, "init")) return;
  const auto a = folder.write("data/a.yaml", "a: 1\n");
  const auto shared = folder.write("org/b.yaml", "b: 1\n");
  const auto state = [&](const std::vector<ReadFile>& files) {
    return git_state(folder / "data", files);
  };
  CHECK_FALSE(state({{a, "a: 1\n"}}));
  REQUIRE(git(folder, "add ."));
  REQUIRE(git(folder, "commit -m first"));
  const auto clean = state({{a, "a: 1\n"}, {shared, "b: 1\n"}});
  REQUIRE(clean);
  CHECK(clean->commit.size() == 12);
  CHECK(clean->commit.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK_FALSE(clean->dirty);
  CHECK_FALSE(state({{a, "a: 1\r\n"}})->dirty);
  CHECK(state({{a, "a: 2\n"}})->dirty);
  CHECK(state({{a, "a: 1\n"}, {shared, "b: 2\n"}})->dirty);
  folder.write("data/bao-cao.docx", "");
  CHECK_FALSE(state({{a, "a: 1\n"}})->dirty);
  const auto other = folder.write("data/new.yaml", "");
  CHECK(state({{a, "a: 1\n"}, {other, ""}})->dirty);
}

TEST_CASE("what the index and ignore files say does not count") {
  const TemporaryFolder folder;
  if (!git(folder, "init")) return;
  const auto a = folder.write("a.yaml", "a: 1\n");
  folder.write(".gitignore", "b.yaml\n");
  REQUIRE(git(folder, "add ."));
  REQUIRE(git(folder, "commit -m first"));
  const auto ignored = folder.write("b.yaml", "b: 1\n");
  CHECK(git_state(folder.path(), {{a, "a: 1\n"}, {ignored, "b: 1\n"}})->dirty);
  REQUIRE(git(folder, "update-index --assume-unchanged a.yaml"));
  CHECK(git_state(folder.path(), {{a, "a: 2\n"}})->dirty);
  folder.write("a.yaml", "a: 3\n");
  REQUIRE(git(folder, "update-index --no-assume-unchanged a.yaml"));
  REQUIRE(git(folder, "add a.yaml"));  // and not committed
  CHECK(git_state(folder.path(), {{a, "a: 3\n"}})->dirty);
}

TEST_CASE("a file that only the commit has, or that lies outside, is a difference") {
  const TemporaryFolder folder, outside;
  if (!git(folder, "init")) return;
  const auto a = folder.write("data/a.yaml", "a: 1\n");
  folder.write("data/more/b.yaml", "b: 1\n");
  folder.write("other/c.yaml", "c: 1\n");
  REQUIRE(git(folder, "add ."));
  REQUIRE(git(folder, "commit -m first"));
  const auto far = outside.write("c.yaml", "c: 1\n");
  CHECK(git_state(folder / "data", {{a, "a: 1\n"}, {far, "c: 1\n"}})->dirty);
  std::filesystem::remove(folder / "other/c.yaml");
  CHECK_FALSE(git_state(folder / "data", {{a, "a: 1\n"}})->dirty);
  std::filesystem::remove(folder / "data/more/b.yaml");
  CHECK(git_state(folder / "data", {{a, "a: 1\n"}})->dirty);
}

TEST_CASE("a link counts with where it leads and with what stands there") {
  const TemporaryFolder folder;
  if (!git(folder, "init")) return;
  folder.write("a.yaml", "a: 1\n");
  folder.write("b.yaml", "a: 1\n");
  std::filesystem::create_symlink("a.yaml", folder / "link.yaml");
  REQUIRE(git(folder, "add ."));
  REQUIRE(git(folder, "commit -m first"));
  const auto state = [&] { return git_state(folder.path(), {{folder / "link.yaml", "a: 1\n"}}); };
  CHECK_FALSE(state()->dirty);
  std::filesystem::remove(folder / "link.yaml");
  std::filesystem::create_symlink("b.yaml", folder / "link.yaml");
  CHECK(state()->dirty);
}

TEST_CASE("variables of git in the environment name no other repository") {
  const TemporaryFolder folder, other;
  if (!git(folder, "init") || !git(other, "init")) return;
  const auto a = folder.write("a.yaml", "a: 1\n");
  other.write("a.yaml", "other: 1\n");
  for (const auto* one : {&folder, &other}) {
    REQUIRE(git(*one, "add ."));
    REQUIRE(git(*one, "commit -m first"));
  }
  const auto before = git_state(folder.path(), {{a, "a: 1\n"}});
  const std::pair<const char*, std::string> names[] = {
      {"GIT_DIR", (other / ".git").string()},
      {"GIT_WORK_TREE", other.path().string()},
      {"GIT_INDEX_FILE", (other / ".git/index").string()},
      {"GIT_OBJECT_DIRECTORY", (other / ".git/objects").string()}};
  for (const auto& [name, value] : names) ::setenv(name, value.c_str(), 1);
  const auto after = git_state(folder.path(), {{a, "a: 1\n"}});
  for (const auto& [name, value] : names) ::unsetenv(name);
  REQUIRE(before);
  REQUIRE(after);
  CHECK(before->commit == after->commit);
  CHECK_FALSE(after->dirty);
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
  const auto state = git_state(folder.path(), {{folder / "data/a.yaml", "a: 2\n"}});
  REQUIRE(state);
  CHECK(state->dirty);
  for (const auto* name :
       {"fsmonitor", "pager", "ssh", "clean", "smudge", "process", "textconv", "diff", "hooked"})
    CHECK_MESSAGE(!std::filesystem::exists(folder / name), name);
}
