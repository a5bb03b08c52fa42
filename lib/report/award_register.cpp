// The book of awards: who was given what by which decision, with room to sign for it.
#include "report/certificate_rows.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::award_register(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  view.set("entries", pieces::register_rows(context, pieces::decided_or_campaign_awards(context)));
  return view;
}

}  // namespace campaign
