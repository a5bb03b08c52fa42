// The reading, comparing and rewriting of transcripts.
#include "transcripts.hpp"

#include <doctest/doctest.h>

using namespace campaign::testing;

namespace {

const char* const sample = R"(# Title
<!-- fixture: sample -->

<!-- file: scores/x.yaml -->
```yaml
a: 1
```
Prose.
```console
$ campaign check
first
second

$ campaign nothing
=> 2
```
)";

}  // namespace

TEST_CASE("a transcript is files and commands in order") {
  const auto transcript = parse_transcript(sample);
  CHECK(transcript.setting("fixture") == "sample");
  CHECK_FALSE(transcript.setting("today"));
  REQUIRE(transcript.steps.size() == 3);
  CHECK(std::get<FileToWrite>(transcript.steps[0]).path == "scores/x.yaml");
  CHECK(std::get<FileToWrite>(transcript.steps[0]).text == "a: 1\n");
  const auto& check = std::get<ShellLine>(transcript.steps[1]);
  CHECK(check.text == "campaign check");
  CHECK(check.expected == Output{{"first", "second"}, 0});
  CHECK(std::get<ShellLine>(transcript.steps[2]).expected == Output{{}, 2});
}

TEST_CASE("an elided line stands for any number of lines") {
  const Output actual{{"a", "b", "c"}, 0};
  CHECK(matches({{"a", "..."}, 0}, actual));
  CHECK(matches({{"...", "c"}, 0}, actual));
  CHECK(matches({{"a", "...", "b", "...", "c"}, 0}, actual));
  CHECK_FALSE(matches({{"...", "b"}, 0}, actual));
  CHECK_FALSE(matches({{"a", "..."}, 1}, actual));
  CHECK_FALSE(matches({{"a", "b"}, 0}, actual));
}

TEST_CASE("accepted output replaces the old, and blank lines stay") {
  const auto transcript = parse_transcript("```console\n$ one\nold\n\n$ two\n=> 2\n```\nend\n");
  const auto text = rewritten(transcript, {Output{{"new", "lines"}, 1}, Output{{}, 0}});
  CHECK(text == "```console\n$ one\nnew\nlines\n=> 1\n\n$ two\n```\nend\n");
  CHECK(rewritten(transcript, {std::nullopt, std::nullopt}) ==
        "```console\n$ one\nold\n\n$ two\n=> 2\n```\nend\n");
}

TEST_CASE("a difference shows only what differs") {
  CHECK(difference({{"a", "b", "c"}, 0}, {{"a", "x", "c"}, 0}) == "  a\n- b\n+ x\n");
  CHECK(difference({{"a"}, 0}, {{"a"}, 1}) == "  a\n+ => 1\n");
}

TEST_CASE("plain words are run without a shell") {
  using Words = std::vector<std::string>;
  CHECK(plain_words("campaign check -p 2021-10") == Words{"campaign", "check", "-p", "2021-10"});
  CHECK(plain_words("campaign add 'a b' \"c d\" ''") == Words{"campaign", "add", "a b", "c d", ""});
  CHECK(plain_words("campaign add 'a|b'") == Words{"campaign", "add", "a|b"});
  for (const auto* line :
       {"campaign a | b", "a > b", "a; b", "a && b", "a $B", "a \"$B\"", "a 'b"}) {
    CHECK_FALSE(plain_words(line));
  }
}
