// Certificates of the awards that were decided in the period.
#include "report/certificate_rows.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::certificates(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  const auto awards = pieces::decided_or_campaign_awards(context);
  view.set("certificates", pieces::certificate_rows(context, awards));
  view.set("entries", pieces::register_rows(context, awards));  // for a letter of the office's own
  return view;
}

}  // namespace campaign
