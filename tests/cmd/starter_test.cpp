// The files of a new campaign: their days, and that nothing is replaced.
#include "starter.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "system/files.hpp"
#include "temporary_folder.hpp"

using namespace campaign;
using campaign::testing::TemporaryFolder;

namespace {

const NewFile& file(const std::vector<NewFile>& files, const char* path) {
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const auto& one) { return one.path == path; });
  REQUIRE(found != files.end());
  return *found;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a new campaign begins with the month before today") {
  const auto files = starter_files({2022, 1, 31});
  CHECK(has(file(files, "campaign.yaml").bytes, "period: 2021-12-01..2022-11-30"));
  CHECK(has(file(files, "scores/2021-12.yaml").bytes, "period: 2021-12\n"));
  for (const auto& one : files) {
    CHECK_MESSAGE(!has(one.bytes, "{{"), one.path);
    CHECK_MESSAGE(!has(one.path.string(), "MONTH"), one.path);
  }
}

TEST_CASE("the sample comes with evidence and format, without translations") {
  const auto files = sample_files();
  file(files, "campaign.yaml");
  file(files, "README.md");
  file(files, "scores/2021-09.yaml");
  CHECK(std::any_of(files.begin(), files.end(),
                    [](const auto& one) { return *one.path.begin() == "evidence"; }));
  CHECK(std::none_of(files.begin(), files.end(),
                     [](const auto& one) { return *one.path.begin() == "po"; }));
}

TEST_CASE("only what differs is in the way, and what is there is not written again") {
  const testing::TemporaryFolder folder;
  const std::vector<NewFile> files = {{"campaign.yaml", "a"}, {"b/c.yaml", "c"}};
  CHECK(write_new_files(files, folder.path()) == 2);
  CHECK(in_the_way(files, folder.path()).empty());
  CHECK(write_new_files(files, folder.path()) == 0);
  write_file(folder.path() / "b/c.yaml", "mine");
  CHECK(in_the_way(files, folder.path()) == std::vector<std::filesystem::path>{"b/c.yaml"});
}
