// New entries that are asked for field by field.
#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "files.hpp"
#include "run.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

struct Asked {
  int code = 0;
  std::string out = {};
};

/// `campaign add WORDS` at a terminal where these lines are typed.
Asked asked(const Workplace& place, std::vector<std::string> words, const std::string& lines) {
  std::ostringstream out;
  std::istringstream in(lines);
  Environment environment{
      .out = out, .err = out, .today = {2021, 11, 10}, .directory = place.folder()};
  environment.answers = &in;
  words.insert(words.begin(), "add");
  const int code = run(std::move(words), environment);
  return {code, out.str()};
}

}  // namespace

TEST_CASE("add: what cannot be read is asked again, and choices are named by their number") {
  const Workplace place({.fixture = "sample"});
  const auto done = asked(place, {}, "8\n\nle-hoang-phi\nhôm qua\n6/2022\n2\n\n\n");
  CHECK(done.code == 0);
  CHECK(done.out.find("  8 absence (Vắng mặt)") != std::string::npos);
  CHECK(done.out.find("`subject` is needed") != std::string::npos);
  CHECK(done.out.find("`hôm qua` is no day or period") != std::string::npos);
  CHECK(read_text(place.folder() / "data/absences.yaml") ==
        "absences:\n  - {subject: le-hoang-phi, period: 2022-06, kind: sick}\n");
}

TEST_CASE("add: who stops before the end has written nothing") {
  const Workplace place({.fixture = "sample"});
  CHECK(asked(place, {"absence"}, "le-hoang-phi\n").code == 1);
  CHECK(asked(place, {"absence"}, "le-hoang-phi\n11/2021\n2\n\nkhông\n").code == 1);
  CHECK(!std::filesystem::exists(place.folder() / "data/absences.yaml"));
}

TEST_CASE("add: answers that are refused are printed as a command") {
  const Workplace place({.fixture = "sample"});
  const auto refused =
      asked(place, {"person"}, "Lê Hoàng Phi\n\nvan-phong\n" + std::string(17, '\n'));
  CHECK(refused.code != 0);
  CHECK(refused.out.find("campaign add person 'name=Lê Hoàng Phi' unit=van-phong") !=
        std::string::npos);
}
