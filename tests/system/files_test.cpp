// Reading and replacing files, and finding those of a campaign.
#include "system/files.hpp"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

#include "base/message.hpp"
#include "system/world_error.hpp"
#include "temporary_folder.hpp"

using namespace campaign;
using campaign::testing::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

size_t entries_in(const fs::path& folder) {
  return static_cast<size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string failure_of(const auto& action) {
  try {
    action();
  } catch (const WorldError& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a file is read whole") {
  const TemporaryFolder folder;
  const std::string text = std::string(100000, 'x') + std::string("\0\r\n", 3);
  CHECK(read_file(folder.write("a", text)) == text);
  CHECK(read_file(folder.write("empty", "")) == "");
  CHECK(read_file("/proc/self/cmdline").size() > 0);
  CHECK(failure_of([&] { read_file(folder / "none"); }) ==
        "cannot read " + (folder / "none").string() +
            ": No such file or directory; correct the path, or make the folder that it names");
  CHECK(failure_of([&] { read_file(folder.path()); }).ends_with("Is a directory"));
}

TEST_CASE("a file is written and replaced, with nothing left beside it") {
  const TemporaryFolder folder;
  write_file(folder / "a", "one");
  CHECK(read_file(folder / "a") == "one");
  fs::permissions(folder / "a", fs::perms(0640));
  write_file(folder / "a", "two");
  CHECK(read_file(folder / "a") == "two");
  CHECK(fs::status(folder / "a").permissions() == fs::perms(0640));
  CHECK(entries_in(folder.path()) == 1);
}

TEST_CASE("a link stays a link when its file is replaced") {
  const TemporaryFolder folder;
  folder.write("deep/a", "one");
  fs::create_symlink("deep/a", folder / "link");
  write_file(folder / "link", "two");
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(read_file(folder / "deep/a") == "two");
}

TEST_CASE("what cannot be written is told") {
  const TemporaryFolder folder;
  CHECK(failure_of([&] { write_file(folder / "none/a", "x"); })
            .ends_with(
                "No such file or directory; correct the path, or make the folder that it names"));
  CHECK(failure_of([&] { write_file(folder.path(), "x"); }).ends_with("Is a directory"));
  CHECK(failure_of([&] { write_file("/dev/full", "x"); }) ==
        "cannot write /dev/full: No space left on device; make room on the disk");
  write_file("/dev/null", "x");
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("the files of a campaign, sorted, without hidden ones") {
  const TemporaryFolder folder;
  for (const auto* name :
       {"campaign.yaml", "scores/2021-10.yaml", "scores/2021-09.yaml", "a/b/c.yaml", ".git/x.yaml",
        ".#lock.yaml", "notes.md", "a.yaml", "b.Yml"})
    folder.write(name, "");
  fs::create_symlink(folder.path(), folder / "a/loop");
  fs::create_directory(folder / "folder.yaml");
  std::string names;
  for (const auto& path : yaml_files(folder.path()))
    names += fs::relative(path, folder.path()).generic_string() + " ";
  CHECK(names == "a.yaml a/b/c.yaml b.Yml campaign.yaml scores/2021-09.yaml scores/2021-10.yaml ");
  REQUIRE(other_files(folder.path()).size() == 1);
  CHECK(other_files(folder.path()).front() == folder / "notes.md");
  CHECK(failure_of([&] {
          yaml_files(folder / "none");
        }).find("No such file or directory; correct") != std::string::npos);
}

TEST_CASE("a file that cannot be read is found, so that somebody is told") {
  const TemporaryFolder folder;
  fs::create_symlink("two.yaml", folder / "one.yaml");
  fs::create_symlink("one.yaml", folder / "two.yaml");
  REQUIRE(yaml_files(folder.path()).size() == 2);
  CHECK(failure_of([&] { read_file(folder / "one.yaml"); }).ends_with("remove or correct it"));
  fs::create_symlink("/dev/zero", folder / "zero.yaml");
  CHECK(failure_of([&] { yaml_files(folder.path()); })
            .ends_with("zero.yaml: it is no ordinary file; give it another ending than .yaml, or "
                       "remove it"));
}

TEST_CASE("what is no file is refused at once") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  sockaddr_un address = {.sun_family = AF_UNIX};
  std::strncpy(address.sun_path, (folder / "socket").c_str(), sizeof address.sun_path - 1);
  const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
  REQUIRE(::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  for (const fs::path& path : {folder / "pipe", folder / "socket", fs::path("/dev/zero")})
    CHECK(failure_of([&] { read_file(path); }) ==
          "cannot read " + path.string() +
              ": it is no ordinary file; remove it, or name another file");
  ::close(socket);
}

TEST_CASE("what a dead run left behind is in nobody's way") {
  const TemporaryFolder folder;
  folder.write(".a." + std::to_string(::getpid()), "left behind");
  write_file(folder / "a", "one");
  CHECK(read_file(folder / "a") == "one");
}

TEST_CASE("a file has as long a name as the file system takes") {
  const TemporaryFolder folder;
  const std::string name(255, 'x');
  write_file(folder / name, "one");
  write_file(folder / name, "two");
  CHECK(read_file(folder / name) == "two");
}
