// Every file in tests/faulty as a test case: the problems found are those its comments expect.
#include "faulty_cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "base/problem_formats.hpp"
#include "check/waivers.hpp"
#include "dynamic_cases.hpp"
#include "expectations.hpp"
#include "files.hpp"
#include "json_reader.hpp"
#include "workplace.hpp"
#include "workspace.hpp"

namespace campaign::testing {

namespace fs = std::filesystem;

namespace {

template <class Names>
bool has(const Names& names, std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool is_a_whole_campaign(const std::string& text) {
  return text.starts_with("campaign:") || text.find("\ncampaign:") != std::string::npos;
}

/// A faulty file, or all files of a faulty folder, by the path they get in the workplace.
std::vector<std::pair<std::string, std::string>> faulty_texts(const fs::path& faulty) {
  if (!fs::is_directory(faulty)) return {{"extra.yaml", read_text(faulty)}};
  std::vector<std::pair<std::string, std::string>> texts;
  for (const auto& path : files_below(faulty)) {
    texts.emplace_back(fs::relative(path, faulty).generic_string(), read_text(path));
  }
  return texts;
}

/// What can be waived says whom it is about, so that a waiver can name them; listed are checks
/// about the plan, a form, a meeting or a whole sheet.
void verify_subjects(const Value& document) {
  constexpr std::string_view kAboutNobody[] = {"closed-without-values", "council-chair",
                                               "citation-incomplete",   "date-outside-campaign",
                                               "date-to-come",          "direct-share",
                                               "floor-unlikely",        "limit-unlikely",
                                               "grade-order",           "fund-exceeded",
                                               "maxima-not-100",        "places-exceeded",
                                               "quorum-missing",        "sheet-missing",
                                               "sheet-to-come",         "rule-pack-missing",
                                               "sheet-copied",          "sheet-in-other-file",
                                               "record-in-other-file",  "round-unlikely",
                                               "title-twice",           "signer-differs",
                                               "signed-without-power",  "threshold-missing",
                                               "waiver-expired",        "still-the-example",
                                               "waiver-unused",         "grade-unreachable",
                                               "indicator-unlikely",    "prize-unlikely",
                                               "quota-unlikely",        "document-number-unlikely"};
  const auto waivable = waivable_checks();
  for (const auto& problem : *document.find("problems")->get<Value::List>()) {
    const auto check = text_of(problem, "check");
    if (problem.find("subject") || !has(waivable, check) || has(kAboutNobody, check)) continue;
    CHECK_MESSAGE(false, check << " names no subject");
  }
}

/// Commands that only ask whether there are errors find the same ones as `check`.
void verify_errors_alone(const fs::path& folder, Date today) {
  std::ostringstream out, err;
  const Environment environment{.out = out, .err = err, .today = today, .directory = folder};
  const auto errors = [&](CheckScope scope) {
    return problems_text(Workspace(environment, scope).errors_of_data(), {});
  };
  CHECK(errors(CheckScope::errors) == errors(CheckScope::all));
}

void verify_faulty_file() {
  const auto texts = faulty_texts(current_file());
  const bool whole = std::any_of(texts.begin(), texts.end(),
                                 [](const auto& each) { return is_a_whole_campaign(each.second); });
  // On this day no score-sheet of the minimal campaign is due yet.
  WorkplaceOptions options{.fixture = whole ? "empty" : "minimal", .today = {2021, 10, 1}};
  std::vector<Expectation> expected;
  for (const auto& [path, text] : texts) {
    const auto name = whole && texts.size() == 1 ? "campaign.yaml" : path;
    options.today = today_in(text).value_or(options.today);
    for (auto& each : expectations_in(text, name)) expected.push_back(std::move(each));
  }
  const Workplace workplace(options);
  for (const auto& [path, text] : texts) {
    const auto name = whole && texts.size() == 1 ? "campaign.yaml" : path;
    write_text(workplace.folder() / name, text);
  }
  verify_errors_alone(workplace.folder(), options.today);
  const auto shown = workplace.run_campaign({"check", "--format", "json"});
  INFO(shown.err);
  const auto document = read_json(shown.out);
  const auto found = problems_in(document);
  verify_subjects(document);
  CHECK_MESSAGE(!expected.empty(), "no line `# expect: <check> LINE:FIRST-LAST`");
  const auto text = disagreement(expected, found);
  CHECK_MESSAGE(text.empty(), "- expected only, + found only:\n" << text);
}

}  // namespace

void register_faulty_files() {
  const auto folder = source_directory() / "tests/faulty";
  if (!fs::exists(folder)) return;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    if (path.filename() == "README.md") continue;
    register_case("faulty " + path.filename().string(), path, verify_faulty_file);
  }
}

}  // namespace campaign::testing
