// All is done, each once; what is thrown comes back.
#include "base/parallel.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace campaign {

TEST_CASE("work on many things is done once each") {
  std::vector<int> done(1000);
  in_parallel(done.size(), [&](size_t i) { ++done[i]; });
  CHECK(std::count(done.begin(), done.end(), 1) == 1000);
  in_parallel(0, [](size_t) { FAIL("nothing to do"); });
}

TEST_CASE("what a thread throws comes back to who asked") {
  const auto work = [](size_t i) {
    if (i == 7) throw std::runtime_error("seven");
  };
  CHECK_THROWS_WITH_AS(in_parallel(100, work), "seven", std::runtime_error);
}

}  // namespace campaign
