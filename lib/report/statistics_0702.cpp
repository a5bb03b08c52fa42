// Form 0702: the number of awards of the state.
#include "report/statistics.hpp"

namespace campaign {

Value report::statistics_0702(const ReportContext& context) {
  return pieces::state_awards(context, pieces::StateColumns::forms);
}

}  // namespace campaign
