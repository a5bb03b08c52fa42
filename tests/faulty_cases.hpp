// Every file in tests/faulty as a test case: the problems found are those its comments expect.
#pragma once

namespace campaign::testing {

void register_faulty_files();

}  // namespace campaign::testing
