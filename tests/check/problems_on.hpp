// Checks a campaign from text in tests, and writes the problems as short text.
#pragma once

#include <deque>
#include <string>

#include "check/check.hpp"
#include "english.hpp"
#include "load/built_in_law.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"

namespace campaign::test {

/// `unit-ended: Phòng cũ ended on 2021-10-31 (Đỗ Văn Tám)`, one a line; every file exists.
inline std::string problems_on(Date today, std::string text, bool with_help = false) {
  std::deque<SourceFile> sources;
  sources.emplace_back("a.yaml", std::move(text));
  Diagnostics diagnostics;
  Campaign campaign = load(sources, diagnostics);
  std::deque<SourceFile> built_in;
  load_rule_packs(campaign, built_in_pack, built_in, diagnostics);
  const Evaluation evaluation(campaign, built_in_law, diagnostics);
  const auto every_file = [](const auto&) { return true; };
  check({evaluation, today, every_file, diagnostics});
  diagnostics.sort();
  std::string list;
  for (const auto& one : diagnostics.list()) {
    list += (list.empty() ? "" : "\n") + std::string(one.check.name) + ": " + english(one.message);
    if (with_help) list += "; " + english(one.help);
    if (!one.record.empty()) list += " (" + english(one.record) + ")";
  }
  return list;
}

}  // namespace campaign::test
