// The list of fuzz targets, and the campaign that they share.
#include "fuzz/targets.hpp"

#include "base/problem_formats.hpp"
#include "check/check.hpp"
#include "load/built_in_law.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"

namespace campaign::fuzz {

const std::vector<Target>& targets() {
  static const std::vector<Target> list = {
#define ENTRY(name) {#name, fuzz_##name},
#include "fuzz/targets.def"
  };
  return list;
}

Evaluated::Evaluated(std::deque<SourceFile> texts, const std::string& pack)
    : sources(std::move(texts)), campaign(load(sources, problems)) {
  const auto find = [&](const std::string& id) -> std::optional<PackFile> {
    if (id == "own" && !pack.empty()) return PackFile{"rule-packs/own.yaml", pack};
    return built_in_pack(id);
  };
  load_rule_packs(campaign, find, packs, problems);
  evaluation.emplace(campaign, built_in_law, problems);
}

std::string small_campaign() {
  return R"(campaign: {id: c, title: C, period: 2021-09..2021-12, reporting: {every: month}}
contents: [{id: chuyen-mon, title: A}]
criteria:
  - {id: tap-the, title: A, applies-to: unit, criteria: [{id: viec, title: B, maximum: 100}]}
grades: [{id: tot, title: T, from: 80}, {id: dat, title: D, from: 0}]
units:
  - {id: a, name: Phòng A, kind: division, class: administrative}
  - {id: b, name: Phòng B, kind: division, class: administrative}
people: [{id: an, name: Bùi Văn An, unit: a, position: Chuyên viên, class: direct, sex: male}]
score-sheets: [{period: 2021-09, round: final, scores: {a: {viec: 90}, b: {viec: 70.5}}}]
)";
}

std::deque<SourceFile> with_plan(std::string text) {
  std::deque<SourceFile> sources;
  if (!text.starts_with("campaign:") && text.find("\ncampaign:") == text.npos)
    sources.emplace_back("campaign.yaml", small_campaign());
  sources.emplace_back("extra.yaml", std::move(text));
  return sources;
}

void run_checks(Evaluated& data) {
  check({*data.evaluation, Date{2021, 11, 10}, [](const std::string&) { return FoundFile(); },
         data.problems});
  data.problems.sort();
  const auto within = [](const Span& span) {
    return !span || span.offset + size_t{span.length} <= span.file->text().size();
  };
  for (const auto& one : data.problems.list()) {
    hold(within(one.span), "a problem lies within its file");
    for (const auto& note : one.notes) hold(within(note.span), "a note lies within its file");
  }
}

void check_and_print(Evaluated& data) {
  run_checks(data);
  for (const auto& format : problem_formats())
    format.show(data.problems, {.language = Language::vietnamese});
}

}  // namespace campaign::fuzz
