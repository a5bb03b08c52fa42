// Runs all tests, or with `--accept` writes what transcripts print now into them (those that
// `-tc=PATTERN` names, or all); the last line counts the test cases: `N passed, N failed`.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <iostream>
#include <string_view>

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

bool is_given(int argc, char** argv, std::string_view option) {
  return std::any_of(argv, argv + argc, [&](std::string_view one) {
    return one == option || (one.starts_with(option) && one[option.size()] == '=');
  });
}

}  // namespace

DOCTEST_REGISTER_LISTENER("counter", 1, Counter);

int main(int argc, char** argv) {
  const bool accept = is_given(argc, argv, "--accept");
  campaign::testing::register_transcripts(accept ? campaign::testing::accept_transcript
                                                 : campaign::testing::verify_transcript);
  campaign::testing::register_faulty_files();
  campaign::testing::register_award_cases();

  doctest::Context context(argc, argv);
  const bool chosen = is_given(argc, argv, "-tc") || is_given(argc, argv, "--test-case");
  if (accept && !chosen) context.addFilter("test-case", "transcript *");
  const int result = context.run();
  if (context.shouldExit()) return result;
  std::cout << counts().run - counts().failed << " passed, " << counts().failed << " failed\n";
  return result;
}
