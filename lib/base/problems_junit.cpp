// Problems as a JUnit report, which build servers show as tests: a suite for each file.
#include <fmt/core.h>

#include <map>

#include "base/problem_formats.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// As text or as an attribute in double quotes; what XML cannot hold is made visible.
std::string xml_text(std::string_view text) {
  auto escaped = replace_all(visible(text), "&", "&amp;");
  escaped = replace_all(replace_all(std::move(escaped), "<", "&lt;"), ">", "&gt;");
  return replace_all(std::move(escaped), "\"", "&quot;");
}

/// Whether the problem lets `check` fail.
bool fails(const Diagnostic& one, const ProblemOptions& options) {
  return options.strict || one.check.severity == Severity::error;
}

/// Warnings that do not fail are tests that passed and printed something.
std::string test_case(const Diagnostic& one, const std::string& suite,
                      const ProblemOptions& options) {
  const auto in = [&](const Message& message) { return xml_text(message.text(options.language)); };
  const auto [line, column] = position(one.span);
  const auto head =
      fmt::format("    <testcase classname=\"{}\" name=\"{}{}\"", xml_text(suite),
                  line > 0 ? fmt::format("{}:{} ", line, column) : "", one.check.name);
  std::string text = in(one.message);
  if (line == 0 && one.span) text += "\n" + in(place(one.span));
  if (!one.record.empty()) text += fmt::format("\n{}: {}", in(tr("record")), in(one.record));
  if (!one.help.empty()) text += fmt::format("\n{}: {}", in(tr("help")), in(one.help));
  if (!fails(one, options))
    return fmt::format("{}>\n      <system-out>{}</system-out>\n    </testcase>\n", head, text);
  return fmt::format(
      "{}>\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n", head,
      one.check.name, in(one.message), text);
}

struct Suite {
  std::string cases = {};
  size_t tests = 0;
  size_t failures = 0;
};

}  // namespace

std::string problems_junit(const Diagnostics& diagnostics, const ProblemOptions& options) {
  std::map<std::string, Suite> suites;
  for (const auto& one : diagnostics.list()) {
    const auto path = one.span ? one.span.file->path() : std::string();
    const auto name = path.empty() ? "campaign" : path;
    auto& suite = suites[name];
    suite.cases += test_case(one, name, options);
    ++suite.tests;
    suite.failures += fails(one, options);
  }
  // A report without any test is an error to build servers.
  if (suites.empty())
    suites["campaign"] = {"    <testcase classname=\"campaign\" name=\"check\"/>\n", 1, 0};
  size_t failures = 0, tests = 0;
  std::string text;
  for (const auto& [name, suite] : suites) {
    text += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}",
                        xml_text(name), suite.tests, suite.failures, suite.cases);
    text += "  </testsuite>\n";
    tests += suite.tests;
    failures += suite.failures;
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"campaign check\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}"
      "</testsuites>\n",
      tests, failures, text);
}

}  // namespace campaign
