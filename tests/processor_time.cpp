// The only file that is told how the tests were built.
#include "processor_time.hpp"

double campaign::test::bound_here(double milliseconds) { return milliseconds * TIMES_SLOWER; }
