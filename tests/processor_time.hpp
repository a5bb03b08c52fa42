// How long work takes by the processor's own clock: a machine that is busy with something else
// makes no code slower by it.
#pragma once

#include <algorithm>
#include <ctime>
#include <limits>

namespace campaign::test {

inline double milliseconds_worked() {
  timespec now = {};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The least of three runs, in milliseconds.
template <class Work>
double least_milliseconds(const Work& work) {
  double least = std::numeric_limits<double>::max();
  for (int i = 0; i < 3; ++i) {
    const double before = milliseconds_worked();
    work();
    least = std::min(least, milliseconds_worked() - before);
  }
  return least;
}

/// What a bound for the program that people use is for the one that is tested: that may be built
/// without optimization, or with sanitizers.
double bound_here(double milliseconds);

}  // namespace campaign::test
