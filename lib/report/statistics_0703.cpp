// Form 0703: the number of awards of the province or ministry.
#include "report/statistics.hpp"

namespace campaign {

Value report::statistics_0703(const ReportContext& context) {
  return pieces::province_awards(context);
}

}  // namespace campaign
