// Form 0603: the number of awards of the province or ministry.
#include "report/statistics.hpp"

namespace campaign {

Value report::statistics_0603(const Reporter& reporter) {
  return pieces::province_awards(reporter);
}

}  // namespace campaign
