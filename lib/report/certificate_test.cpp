// A test print of each kind of paper for certificates, with centimetres to measure by.
#include "report/certificate_rows.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::certificate_test(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  view.set("papers", pieces::test_rows(context));
  return view;
}

}  // namespace campaign
