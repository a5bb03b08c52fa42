// Files that are put in place together: all of them or none.
#include "publish/placed_files.hpp"

#include <doctest/doctest.h>

#include "files.hpp"
#include "system/world_error.hpp"
#include "temporary_folder.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

namespace fs = std::filesystem;

std::vector<FinishedFile> two_in(const fs::path& folder, const std::string& text) {
  return {{folder / "a.md", "a " + text}, {folder / "b.csv", "b " + text}};
}

}  // namespace

TEST_CASE("new files are recorded, and replaced when they say something new") {
  const TemporaryFolder temporary;
  const auto folder = temporary.path() / "thang";
  CHECK(place_files(two_in(folder, "một"), {}).files[0].fate == DraftFate::written);
  const auto record = read_text(folder / DraftFolder::list_name());
  CHECK(place_files(two_in(folder, "một"), {}).files[1].fate == DraftFate::unchanged);
  CHECK(read_text(folder / DraftFolder::list_name()) == record);
  CHECK(place_files(two_in(folder, "hai"), {}).files[1].fate == DraftFate::replaced);
  CHECK(read_text(folder / "b.csv") == "b hai");
}

TEST_CASE("an edited file stays, and the others are put in place") {
  const TemporaryFolder temporary;
  const auto& folder = temporary.path();
  place_files(two_in(folder, "một"), {});
  write_text(folder / "b.csv", "b một, thêm tay");
  const auto placed = place_files(two_in(folder, "hai"), {.force = true});
  CHECK(placed.files[0].fate == DraftFate::replaced);
  CHECK(placed.files[1].fate == DraftFate::beside);
  CHECK(read_text(folder / "b.csv") == "b một, thêm tay");
  CHECK(read_text(folder / "b.moi.csv") == "b hai");
  CHECK(place_files(two_in(folder, "hai"), {}).files[1].fate == DraftFate::beside);
}

TEST_CASE("one file of somebody else keeps all from being written") {
  const TemporaryFolder temporary;
  const auto& folder = temporary.path();
  write_text(folder / "b.csv", "của người khác");
  const auto placed = place_files(two_in(folder, "một"), {});
  CHECK(placed.refused == std::vector{folder / "b.csv"});
  CHECK_FALSE(fs::exists(folder / "a.md"));
  CHECK_FALSE(fs::exists(folder / DraftFolder::list_name()));
  CHECK(place_files(two_in(folder, "một"), {.force = true}).refused.empty());
  CHECK(read_text(folder / "b.csv") == "b một");
}

TEST_CASE("when one cannot be written, the others are as they were") {
  const TemporaryFolder temporary;
  const auto& folder = temporary.path();
  place_files({{folder / "a.md", "a một"}}, {});
  write_text(folder / "b", "không phải thư mục");
  const std::vector<FinishedFile> files = {{folder / "a.md", "a hai"}, {folder / "b/c.md", "c"}};
  CHECK_THROWS(place_files(files, {}));
  CHECK(read_text(folder / "a.md") == "a một");
  CHECK(place_files({{folder / "a.md", "a ba"}}, {}).files[0].fate == DraftFate::replaced);
}

TEST_CASE("without writing, what would become of the files is told") {
  const TemporaryFolder temporary;
  const auto placed = place_files(two_in(temporary.path() / "thang", "một"), {.writes = false});
  CHECK(placed.files[0].fate == DraftFate::written);
  CHECK_FALSE(fs::exists(temporary.path() / "thang"));
}
