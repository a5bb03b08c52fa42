// Drafts that people go on writing: what they changed is found out and never overwritten.
#include "publish/draft_folder.hpp"

#include <doctest/doctest.h>

#include "files.hpp"
#include "temporary_folder.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

Draft draft(const std::string& content, const std::string& origin = "") {
  return {.name = "giay-khen/to-trinh",
          .extension = ".md",
          .bytes = content + origin,
          .content = content};
}

/// What a run that drafts this does, as `fate path`.
std::string run(const TemporaryFolder& folder, const Draft& draft, bool writes = true) {
  constexpr const char* kFates[] = {"written", "replaced", "unchanged", "kept", "beside"};
  DraftFolder drafts(folder.path(), writes);
  const auto drafted = drafts.put(draft);
  drafts.remember();
  return kFates[static_cast<int>(drafted.fate)] + std::string(" ") + drafted.path;
}

constexpr const char* kPath = "giay-khen/to-trinh.md";

}  // namespace

TEST_CASE("a draft that nobody touched is replaced when it says something new") {
  const TemporaryFolder folder;
  CHECK(run(folder, draft("một")) == "written giay-khen/to-trinh.md");
  CHECK(run(folder, draft("một")) == "unchanged giay-khen/to-trinh.md");
  CHECK(run(folder, draft("hai")) == "replaced giay-khen/to-trinh.md");
  CHECK(read_text(folder.path() / kPath) == "hai");
}

TEST_CASE("another day alone makes no new draft") {
  const TemporaryFolder folder;
  run(folder, draft("một", " ngày 1"));
  CHECK(run(folder, draft("một", " ngày 2")) == "unchanged giay-khen/to-trinh.md");
  CHECK(read_text(folder.path() / kPath) == "một ngày 1");
}

TEST_CASE("what somebody edited stays, and what is new stands beside it") {
  const TemporaryFolder folder;
  run(folder, draft("một"));
  write_text(folder.path() / kPath, "một, thêm tay");
  CHECK(run(folder, draft("một")) == "kept giay-khen/to-trinh.md");
  CHECK(run(folder, draft("hai")) == "beside giay-khen/to-trinh.moi.md");
  CHECK(run(folder, draft("hai")) == "beside giay-khen/to-trinh.moi.md");
  CHECK(run(folder, draft("ba")) == "beside giay-khen/to-trinh.moi.md");
  CHECK(read_text(folder.path() / "giay-khen/to-trinh.moi.md") == "ba");
  write_text(folder.path() / "giay-khen/to-trinh.moi.md", "ba, thêm tay");
  CHECK(run(folder, draft("ba")) == "beside giay-khen/to-trinh.moi.md");
  CHECK(run(folder, draft("bốn")) == "beside giay-khen/to-trinh.moi-2.md");
  CHECK(run(folder, draft("bốn")) == "beside giay-khen/to-trinh.moi-2.md");
  CHECK(read_text(folder.path() / kPath) == "một, thêm tay");
  CHECK(read_text(folder.path() / "giay-khen/to-trinh.moi.md") == "ba, thêm tay");
}

TEST_CASE("a draft beside an edited one is told until somebody has dealt with it") {
  const TemporaryFolder folder;
  const auto beside = folder.path() / "giay-khen/to-trinh.moi.md";
  run(folder, draft("một"));
  write_text(folder.path() / kPath, "một, thêm tay");
  CHECK(run(folder, draft("hai"), false) == "beside giay-khen/to-trinh.moi.md");
  CHECK_FALSE(std::filesystem::exists(beside));
  run(folder, draft("hai"));
  write_text(folder.path() / kPath, "hai, thêm tay");
  CHECK(run(folder, draft("hai")) == "beside giay-khen/to-trinh.moi.md");
  std::filesystem::remove(beside);
  CHECK(run(folder, draft("hai")) == "kept giay-khen/to-trinh.md");
  CHECK(run(folder, draft("ba")) == "beside giay-khen/to-trinh.moi.md");
  std::filesystem::rename(beside, folder.path() / kPath);
  CHECK(run(folder, draft("ba")) == "unchanged giay-khen/to-trinh.md");
  CHECK(run(folder, draft("bốn")) == "replaced giay-khen/to-trinh.md");
}

TEST_CASE("when the edited draft is deleted, the one beside it is left") {
  const TemporaryFolder folder;
  run(folder, draft("một"));
  write_text(folder.path() / kPath, "một, thêm tay");
  run(folder, draft("hai"));
  std::filesystem::remove(folder.path() / kPath);
  DraftFolder drafts(folder.path(), true);
  CHECK(drafts.put(draft("hai")).fate == DraftFate::written);
  CHECK(drafts.left(false) == std::vector<std::string>{"giay-khen/to-trinh.moi.md"});
  CHECK(read_text(folder.path() / kPath) == "hai");
}

TEST_CASE("without the list every file that differs is somebody's own") {
  const TemporaryFolder folder;
  run(folder, draft("một"));
  std::filesystem::remove(folder.path() / ".campaign-drafts");
  CHECK(run(folder, draft("một")) == "unchanged giay-khen/to-trinh.md");
  std::filesystem::remove(folder.path() / ".campaign-drafts");
  CHECK(run(folder, draft("hai")) == "beside giay-khen/to-trinh.moi.md");
}

TEST_CASE("a copy of the folder knows what was drafted") {
  const TemporaryFolder one, other;
  run(one, draft("một"));
  std::filesystem::copy(one.path(), other.path(), std::filesystem::copy_options::recursive);
  CHECK(run(other, draft("hai")) == "replaced giay-khen/to-trinh.md");
}

TEST_CASE("a trial writes nothing, and a deleted draft is made again") {
  const TemporaryFolder folder;
  CHECK(run(folder, draft("một"), false) == "written giay-khen/to-trinh.md");
  CHECK(files_below(folder.path()).empty());
  run(folder, draft("một"));
  std::filesystem::remove(folder.path() / kPath);
  CHECK(run(folder, draft("một")) == "written giay-khen/to-trinh.md");
}

TEST_CASE("drafts that nothing asks for any more are told") {
  const TemporaryFolder folder;
  run(folder, draft("một"));
  const DraftFolder drafts(folder.path(), true);
  CHECK(drafts.left(true) == std::vector<std::string>{kPath});
  CHECK(drafts.left(false).empty());
}

TEST_CASE("a run that is killed leaves no draft that counts as edited") {
  const TemporaryFolder folder;
  DraftFolder(folder.path(), true).put(draft("một"));  // and never remembers
  CHECK(run(folder, draft("hai")) == "replaced giay-khen/to-trinh.md");
  DraftFolder killed(folder.path(), true);
  killed.put(draft("ba"));
  write_text(folder.path() / kPath, "hai");  // killed between the record and the file
  CHECK(run(folder, draft("bốn")) == "replaced giay-khen/to-trinh.md");
  write_text(folder.path() / kPath, "sửa");
  CHECK(run(folder, draft("năm")) == "beside giay-khen/to-trinh.moi.md");
}
