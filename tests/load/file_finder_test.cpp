// Paths that people write, and the files that they mean.
#include "load/file_finder.hpp"

#include <doctest/doctest.h>

#include "base/collation.hpp"
#include "load/source_files.hpp"
#include "system/files.hpp"
#include "temporary_folder.hpp"

using namespace campaign;

namespace {

using Place = FoundFile::Place;

constexpr auto kOnMac = "a\u0309nh 1.png";  // `ả` as two characters

void write_below(const std::filesystem::path& folder, const std::string& path) {
  std::filesystem::create_directories((folder / path).parent_path());
  write_file(folder / path, "x");
}

}  // namespace

TEST_CASE("a file is found by its name in composed and decomposed letters") {
  const testing::TemporaryFolder folder;
  write_below(folder.path(), std::string("minh-chung/") + kOnMac);
  write_below(folder.path(), "minh-chung/ảnh 2.png");
  const FileFinder files(folder.path());
  CHECK(files.find("minh-chung/ảnh 1.png").place == Place::there);
  CHECK(files.find("minh-chung/a\u0309nh 2.png").place == Place::there);
  CHECK(files.find("minh-chung/ảnh 3.png").place == Place::missing);
  CHECK(files.find("minh-chung/ảnh 3.png").similar.empty());
}

TEST_CASE("of a missing file the only one with a like name is suggested") {
  const testing::TemporaryFolder folder;
  for (const auto* path :
       {"evidence/Bien-ban.PDF", "evidence/Quyết định 12.pdf", "a/x.pdf", "b/x.pdf"})
    write_below(folder.path(), path);
  const FileFinder files(folder.path());
  CHECK(files.find("evidence/bien-ban.pdf").similar == "evidence/Bien-ban.PDF");
  CHECK(files.find("evidence\\bien-ban.pdf").similar == "evidence/Bien-ban.PDF");
  CHECK(files.find("bien-ban.pdf").similar == "evidence/Bien-ban.PDF");
  CHECK(files.find("evidence/quyet_dinh_12.pdf").similar == "evidence/Quyết định 12.pdf");
  CHECK(files.find("c/x.pdf").similar.empty());
}

TEST_CASE("a name that is too long for a file is missing") {
  const testing::TemporaryFolder folder;
  const FileFinder files(folder.path());
  CHECK(files.find(std::string(300, 'a') + ".pdf").place == Place::missing);
  CHECK(files.find("a/" + std::string(5000, 'b') + "/c.pdf").place == Place::missing);
}

TEST_CASE("a path out of the folder is none of its files") {
  const testing::TemporaryFolder folder;
  write_below(folder.path(), "a/x.pdf");
  const FileFinder files(folder.path() / "a");
  CHECK(files.find("x.pdf").place == Place::there);
  for (const std::string path : {"../a/x.pdf", "y/../../a/x.pdf", "/etc/passwd", "D:\\x.pdf"})
    CHECK(files.find(path).place == Place::outside);
}

TEST_CASE("files and documents that are only cited") {
  for (const auto* file :
       {"bc.pdf", "a/ảnh.webp", "a\\b.heic", "12/anh1.webp", "../../bc", "/srv/bc"})
    CHECK_MESSAGE(names_a_file(file), file);
  for (const auto* cited : {"QĐ 123/QĐ-UBND", "5432/UBND.VX", "12/GXN.UBND", "1102/QĐ-STTTT.CNTT",
                            "https://a.vn/b.pdf", "Biên bản họp ngày 3.9", "CV 5432/UBND.VX"})
    CHECK_MESSAGE(!names_a_file(cited), cited);
}

TEST_CASE("include and exclude mean files in composed and decomposed letters") {
  const testing::TemporaryFolder folder;
  const auto root = folder.path() / "data";
  for (const auto* path : {"data/đo\u031B\u0323t.yaml", "to\u0302\u0309/chung.yaml"})
    write_below(folder.path(), path);
  write_file(root / "campaign.yaml",
             "campaign: {include: [../tổ/chung.yaml], exclude: [đợt.yaml]}\n");
  const auto files =
      read_source_files(root, [](const std::filesystem::path& path) { return path.string(); });
  CHECK(files.texts.size() == 2);
}
