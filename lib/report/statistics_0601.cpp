// Form 0601: the number of campaigns.
#include "report/statistics_campaigns.hpp"

namespace campaign {

Value report::statistics_0601(const ReportContext& context) {
  return pieces::campaigns_counted(context, pieces::CampaignForm::of_2023);
}

}  // namespace campaign
