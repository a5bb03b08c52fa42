// Every file in tests/award as a test case: subjects with their data, and what the law says of
// them.
#pragma once

namespace campaign::testing {

void register_award_cases();

}  // namespace campaign::testing
