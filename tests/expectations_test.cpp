// The reading and matching of `# expect:` comments.
#include "expectations.hpp"

#include <doctest/doctest.h>

using namespace campaign::testing;

TEST_CASE("expectations are read from comments") {
  const auto list = expectations_in("a: 1  # expect: one 6:9-12\n# expect: two 3\n", "x.yaml");
  REQUIRE(list.size() == 2);
  CHECK(list[0].text() == "x.yaml: one 6:9-12");
  CHECK(list[1].text() == "x.yaml: two 3");
  CHECK(expectations_in("# expect: one", "")[0].line == 0);
  CHECK_THROWS(expectations_in("# expect: one two", ""));
  CHECK(today_in("# today: 2021-12-01\n") == campaign::Date{2021, 12, 1});
  CHECK_FALSE(today_in("a: 1\n"));
}

TEST_CASE("what is unmatched on either side is told") {
  const Expectation vague{.check = "one", .path = "x"};
  const Expectation exact{.check = "one", .path = "x", .line = 2, .first = 3, .last = 4};
  const Expectation other{.check = "one", .path = "x", .line = 5, .first = 1, .last = 1};
  CHECK(disagreement({vague, exact}, {exact, other}) == "");
  CHECK(disagreement({exact}, {other}) == "- x: one 2:3-4\n+ x: one 5:1-1\n");
}
