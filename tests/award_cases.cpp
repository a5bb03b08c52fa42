// Every file in tests/award as a test case: the law's verdicts are those its comments expect.
#include "award_cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <set>

#include "award/evaluation.hpp"
#include "base/embedded.hpp"
#include "dynamic_cases.hpp"
#include "english.hpp"
#include "files.hpp"
#include "load/built_in_law.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"
#include "verdict_expectations.hpp"

namespace campaign::testing {
namespace {

/// `$PACK` in a file stands for the rule pack that is tried.
std::string with_pack(std::string text, const std::string& pack) {
  constexpr std::string_view kMark = "$PACK";
  if (const auto at = text.find(kMark); at != std::string::npos)
    text.replace(at, kMark.size(), pack);
  return text;
}

/// A file of tests/award under one rule pack.
struct Judged {
  std::deque<SourceFile> sources;
  std::deque<SourceFile> built_in;
  Diagnostics diagnostics;
  Campaign campaign;
  std::optional<Evaluation> evaluation;

  Judged(const std::string& text, const std::string& pack) {
    sources.emplace_back("cases.yaml", with_pack(text, pack));
    if (text.find("\ncampaign:") == std::string::npos)
      sources.emplace_back("campaign.yaml",
                           "campaign: {id: mau, title: Mẫu, period: 2021-09..2022-05, "
                           "launched-by: nation, rule-pack: " +
                               pack + "}\n");
    campaign = load(sources, diagnostics);
    load_rule_packs(campaign, built_in_pack, built_in, diagnostics);
    evaluation.emplace(campaign, built_in_law, diagnostics);
  }
};

const StatuteForm* form_of(const Statute& statute, const std::string& standard) {
  for (const auto& form : statute.forms())
    for (const auto& one : form.standards)
      if (*one.standard->id == standard) return &form;
  return nullptr;
}

/// As the nomination that names the standard, else as the subject stands.
std::optional<Verdict> verdict_on(const Judged& judged, const VerdictExpectation& expected,
                                  const VerdictCases& cases) {
  const auto* form = form_of(judged.evaluation->laws.latest(), expected.standard);
  const auto who = participant(judged.evaluation->index, SubjectId{expected.subject});
  if (!form || !who) return std::nullopt;
  for (const auto* one : judged.evaluation->records.of(who->id()).nominations)
    if (*one->form == *form->form->id)
      return judged.evaluation->judge.verdict(*one, cases.as_of, cases.year);
  return judged.evaluation->judge.verdict(*who, *form->form->id, std::nullopt, cases.as_of,
                                          cases.year);
}

/// `passes`, or `fails rule, rule: what is missing`; `unknown` where nothing fails.
std::string said(const JudgedStandard& judged, bool with_missing) {
  const std::string verdict = judged.ruling == Ruling::unknown ? "unknown " : "fails ";
  std::string rules, missing;
  for (const auto& one : judged.rules) {
    if (one.finding.ruling <= Ruling::council) continue;
    rules += (rules.empty() ? verdict : ", ") + std::string(one.rule->entry->check.name);
    if (!one.finding.missing.empty())
      missing += (missing.empty() ? "" : "; ") + english(one.finding.missing);
  }
  if (rules.empty()) return "passes";
  return with_missing ? rules + ": " + missing : rules;
}

std::string wanted(const VerdictExpectation& expected) {
  const std::string verdict = expected.unknown ? "unknown " : "fails ";
  std::string rules;
  for (const auto& one : expected.failing) rules += (rules.empty() ? verdict : ", ") + one;
  if (rules.empty()) return "passes";
  return expected.missing.empty() ? rules : rules + ": " + expected.missing;
}

void verify(const Judged& judged, const VerdictExpectation& expected, const VerdictCases& cases) {
  INFO("line " << expected.line << ": " << expected.subject << " " << expected.standard);
  const auto verdict = verdict_on(judged, expected, cases);
  REQUIRE_MESSAGE(verdict, "no such subject, or no such standard in the pack");
  for (const auto& one : verdict->standards) {
    if (*one.standard->standard->id != expected.standard) continue;
    CHECK(said(one, !expected.missing.empty()) == wanted(expected));
    return;
  }
  FAIL_CHECK("the standard is not for such a subject or way");
}

void verify_award_file() {
  const auto text = read_text(current_file());
  const auto cases = verdict_cases_in(text);
  CHECK_MESSAGE(!cases.expected.empty(), "no line `# expect: <subject> <standard> passes`");
  for (const auto& pack : cases.packs) {
    const Judged judged(text, pack);
    for (const auto& one : judged.diagnostics.list()) FAIL_CHECK(one.message << ", " << one.help);
    for (const auto& expected : cases.expected) verify(judged, expected, cases);
  }
}

/// What all files together have tried.
struct Tried {
  std::set<std::string> met, not_met;            ///< `pack standard`
  std::set<std::string> rules_held, rules_lost;  ///< by name
};

void add_held(Tried& tried, const std::vector<JudgedRule>& rules) {
  for (const auto& one : rules)
    if (one.finding.ruling <= Ruling::council)
      tried.rules_held.insert(std::string(one.rule->entry->check.name));
}

void add(Tried& tried, const std::filesystem::path& path) {
  const auto text = read_text(path);
  const auto cases = verdict_cases_in(text);
  for (const auto& pack : cases.packs) {
    const Judged judged(text, pack);
    for (const auto& one : cases.expected) {
      (one.passes() ? tried.met : tried.not_met).insert(pack + " " + one.standard);
      tried.rules_lost.insert(one.failing.begin(), one.failing.end());
      const auto verdict = verdict_on(judged, one, cases);
      if (!verdict) continue;
      add_held(tried, verdict->general);
      for (const auto& standard : verdict->standards)
        if (*standard.standard->standard->id == one.standard) add_held(tried, standard.rules);
    }
  }
}

const Tried& tried() {
  static const Tried all = [] {
    Tried found;
    for (const auto& path : files_below(source_directory() / "tests/award", ".yaml"))
      add(found, path);
    return found;
  }();
  return all;
}

bool can_be_met(const StatuteStandard& standard) {
  for (const auto& rule : standard.rules)
    if (rule.entry->check.name == "law-not-read") return false;
  return true;
}

/// Data can fail it: not all of its conditions are for the council to find.
bool can_fail(const StatuteStandard& standard) {
  return std::any_of(standard.rules.begin(), standard.rules.end(), [](const StatuteRule& rule) {
    return rule.entry->check.name != "council-finds";
  });
}

}  // namespace

void register_award_cases() {
  for (const auto& path : files_below(source_directory() / "tests/award", ".yaml"))
    register_case("award " + path.stem().string(), path, verify_award_file);
}

TEST_CASE("every standard of every rule pack has a case that meets it and one that does not") {
  for (const auto& file : embedded_files()) {
    const std::filesystem::path path(file.path);
    if (path.parent_path() != "data/rule-packs") continue;
    const auto pack = path.stem().string();
    const Judged judged("", pack);
    for (const auto& form : judged.evaluation->laws.latest().forms())
      for (const auto& one : form.standards) {
        const auto name = pack + " " + *one.standard->id;
        if (can_be_met(one)) CHECK_MESSAGE(tried().met.contains(name), name << " is never met");
        if (can_fail(one)) CHECK_MESSAGE(tried().not_met.contains(name), name << " never fails");
      }
  }
}

TEST_CASE("every rule has a case in which it holds and one in which it does not") {
  for (const auto& one : rule_entries()) {
    const std::string name(one.check.name);
    if (name != "law-not-read")
      CHECK_MESSAGE(tried().rules_held.contains(name), name << " never holds");
    const bool faulty =
        std::filesystem::exists(source_directory() / "tests/faulty" / (name + ".yaml"));
    if (name != "council-finds" && name != "initiative-once" && !faulty)
      CHECK_MESSAGE(tried().rules_lost.contains(name), name << " never fails");
  }
}

}  // namespace campaign::testing
