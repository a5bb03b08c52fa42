// The files of a new campaign: their days, and what is in them.
#include "starter.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace campaign;

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
