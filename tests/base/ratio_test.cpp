// Exact fractions, and rounding half up to hundredths.
#include "base/ratio.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>

using namespace campaign;

TEST_CASE("fractions are reduced, with the sign above") {
  CHECK(Ratio(2, 4) == Ratio(1, 2));
  CHECK(Ratio(1, -2) == Ratio(-1, 2));
  CHECK(Ratio(0, -7) == Ratio());
  CHECK(Ratio::of(Points::hundredths(50)) == Ratio(1, 2));
  CHECK(Ratio(6, 4).numerator() == 3);
  CHECK(Ratio(6, 4).denominator() == 2);
}

TEST_CASE("arithmetic is exact") {
  CHECK(Ratio(1, 3) + Ratio(1, 6) == Ratio(1, 2));
  CHECK(Ratio(1, 3) - Ratio(1, 2) == Ratio(-1, 6));
  CHECK(Ratio(2, 3) * Ratio(3, 4) == Ratio(1, 2));
  CHECK(Ratio(2, 3) / Ratio(-4, 3) == Ratio(-1, 2));
  Ratio sum;
  for (int i = 0; i < 3; ++i) sum = sum + Ratio(1, 3);
  CHECK(sum == Ratio(1));
}

TEST_CASE("order") {
  CHECK(Ratio(1, 3) < Ratio(1, 2));
  CHECK(Ratio(-1, 2) < Ratio(-1, 3));
  CHECK(Ratio(4, 5) >= Ratio(8, 10));
  const int64_t most = std::numeric_limits<int64_t>::max();
  CHECK(Ratio(most, most - 1) > Ratio(1));
}

TEST_CASE("halves are rounded up, away from zero below it") {
  CHECK(Ratio(1, 200).rounded().text() == "0.01");
  CHECK(Ratio(1, 201).rounded().text() == "0");
  CHECK(Ratio(-1, 200).rounded().text() == "-0.01");
  CHECK(Ratio(1, 3).rounded().text() == "0.33");
  CHECK(Ratio(2, 3).rounded().text() == "0.67");
  CHECK(Ratio(-2, 3).rounded().text() == "-0.67");
  CHECK(Ratio(7345, 1000).rounded().text() == "7.35");
  CHECK(Ratio(-4, 2).rounded().text() == "-2");
}

TEST_CASE("floor") {
  CHECK(Ratio(7, 2).floor() == 3);
  CHECK(Ratio(-7, 2).floor() == -4);
  CHECK(Ratio(-4, 2).floor() == -2);
  CHECK(Ratio(0).floor() == 0);
}

TEST_CASE("what does not fit fails loudly") {
  const int64_t most = std::numeric_limits<int64_t>::max();
  CHECK_THROWS_AS(Ratio(most) + Ratio(most), std::overflow_error);
  CHECK_THROWS_AS(Ratio(1, most) * Ratio(1, 2), std::overflow_error);
  CHECK_THROWS_AS(Ratio(most).rounded(), std::overflow_error);
  CHECK(Ratio(most) * Ratio(2, 4) * Ratio(2) == Ratio(most));
}
