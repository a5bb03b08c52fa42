// Form 0701: the number of campaigns.
#include "report/statistics_campaigns.hpp"

namespace campaign {

Value report::statistics_0701(const ReportContext& context) {
  return pieces::campaigns_counted(context, pieces::CampaignForm::of_2018);
}

}  // namespace campaign
