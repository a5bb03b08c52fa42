// Form 0604: the organisation of the work. Its rows are not verified, so nothing is counted.
#include "report/pieces.hpp"
#include "report/statistics.hpp"

namespace campaign {

Value report::statistics_0604(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  pieces::set_rows(view, {});
  return view;
}

}  // namespace campaign
