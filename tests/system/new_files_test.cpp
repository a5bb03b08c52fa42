// New files in a folder that may hold some of them.
#include "system/new_files.hpp"

#include <doctest/doctest.h>

#include "system/files.hpp"
#include "temporary_folder.hpp"

using namespace campaign;

TEST_CASE("only what differs is in the way, and what is there is not written again") {
  const testing::TemporaryFolder folder;
  const std::vector<NewFile> files = {{"campaign.yaml", "a"}, {"b/c.yaml", "c"}};
  CHECK(write_new_files(files, folder.path()) == 2);
  CHECK(in_the_way(files, folder.path()).empty());
  CHECK(write_new_files(files, folder.path()) == 0);
  write_file(folder.path() / "b/c.yaml", "mine");
  CHECK(in_the_way(files, folder.path()) == std::vector<std::filesystem::path>{"b/c.yaml"});
}
