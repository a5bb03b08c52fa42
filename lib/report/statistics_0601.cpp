// Form 0601: the number of campaigns.
#include "report/statistics_campaigns.hpp"

namespace campaign {

Value report::statistics_0601(const Reporter& reporter) {
  return pieces::campaigns_counted(reporter, pieces::CampaignForm::of_2023);
}

}  // namespace campaign
