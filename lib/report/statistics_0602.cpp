// Form 0602: the number of awards of the state.
#include "report/statistics.hpp"

namespace campaign {

Value report::statistics_0602(const ReportContext& context) {
  return pieces::state_awards(context, pieces::StateColumns::groups);
}

}  // namespace campaign
