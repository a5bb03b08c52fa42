// "Did you mean".
#include "base/spelling.hpp"

#include <doctest/doctest.h>

#include "base/language.hpp"
#include "english.hpp"

using namespace campaign;

TEST_CASE("letters inserted, dropped, changed and swapped") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("repot", "report") == 1);
  CHECK(edit_distance("reprot", "report") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("ab", "ba") == 1);
  CHECK(edit_distance("đã", "da") == 2);  // characters, not bytes
}

TEST_CASE("the nearest word, when one is near") {
  const std::vector<std::string_view> words = {"check", "score", "report", "maximum"};
  CHECK(nearest("repot", words) == "report");
  CHECK(nearest("maximun", words) == "maximum");
  CHECK(nearest("scroe", words) == "score");
  CHECK(nearest("banana", words) == "");
  CHECK(nearest("luot-kham-benh", {"luot-kham"}) == "luot-kham");
  CHECK(nearest("x", words) == "");
  CHECK(nearest("report", {}) == "");
}

TEST_CASE("did you mean") {
  CHECK(english(did_you_mean("chek", {"check"})) == "did you mean `check`?");
  CHECK(did_you_mean("zzz", {"check"}).empty());
}
