// Exemplars (gương điển hình), for the press office.
#include "report/pieces.hpp"

namespace campaign {

Value report::exemplars(const ReportContext& context) {
  Value view = pieces::head(context);
  view.set("exemplars", pieces::exemplars(context));
  return view;
}

}  // namespace campaign
