// Runs all tests, or with `--accept` writes what transcripts print now into them; the last line
// counts the test cases: `N passed, N failed`.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstring>
#include <iostream>

#include "award_cases.hpp"
#include "faulty_cases.hpp"
#include "transcript_cases.hpp"

namespace {

struct Counts {
  unsigned run = 0;
  unsigned failed = 0;
};

/// What the listener below has seen, for main, which doctest does not tell it.
Counts& counts() {
  static Counts seen;
  return seen;
}

struct Counter final : doctest::IReporter {
  explicit Counter(const doctest::ContextOptions&) {}

  void test_run_end(const doctest::TestRunStats& stats) override {
    counts() = {stats.numTestCasesPassingFilters, stats.numTestCasesFailed};
  }
  void report_query(const doctest::QueryData&) override {}
  void test_run_start() override {}
  void test_case_start(const doctest::TestCaseData&) override {}
  void test_case_reenter(const doctest::TestCaseData&) override {}
  void test_case_end(const doctest::CurrentTestCaseStats&) override {}
  void test_case_exception(const doctest::TestCaseException&) override {}
  void subcase_start(const doctest::SubcaseSignature&) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData&) override {}
  void log_message(const doctest::MessageData&) override {}
  void test_case_skipped(const doctest::TestCaseData&) override {}
};

}  // namespace

DOCTEST_REGISTER_LISTENER("counter", 1, Counter);

int main(int argc, char** argv) {
  bool accept = false;
  for (int i = 1; i < argc; ++i) accept = accept || std::strcmp(argv[i], "--accept") == 0;
  campaign::testing::register_transcripts(accept ? campaign::testing::accept_transcript
                                                 : campaign::testing::verify_transcript);
  campaign::testing::register_faulty_files();
  campaign::testing::register_award_cases();

  doctest::Context context(argc, argv);
  if (accept) context.addFilter("test-case", "transcript *");
  const int result = context.run();
  if (context.shouldExit()) return result;
  std::cout << counts().run - counts().failed << " passed, " << counts().failed << " failed\n";
  return result;
}
