// Every transcript as a test case: tests/transcripts/*.md and the `console` blocks of READMEs.
#pragma once

namespace campaign::testing {

void register_transcripts(void (*function)());

void verify_transcript();  ///< fails at each command that does not print what is written
void accept_transcript();  ///< writes what each command prints

}  // namespace campaign::testing
