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

/// A campaign of one text, checked; every file exists.
struct CheckedText {
  std::deque<SourceFile> sources, built_in;
  Diagnostics diagnostics;

  CheckedText(Date today, std::string text, std::string path = "a.yaml") {
    sources.emplace_back(std::move(path), std::move(text));
    Campaign campaign = load(sources, diagnostics);
    load_rule_packs(campaign, built_in_pack, built_in, diagnostics);
    const Evaluation evaluation(campaign, built_in_law, diagnostics);
    check({evaluation, today, [](const auto&) { return FoundFile{FoundFile::Place::there}; },
           diagnostics});
    diagnostics.sort();
  }
};

/// `unit-ended: Phòng cũ ended on 2021-10-31 (Đỗ Văn Tám)`, one a line.
inline std::string problems_on(Date today, std::string text, bool with_help = false) {
  const CheckedText checked(today, std::move(text));
  std::string list;
  for (const auto& one : checked.diagnostics.list()) {
    list += (list.empty() ? "" : "\n") + std::string(one.check.name) + ": " + english(one.message);
    if (with_help) list += "; " + english(one.help);
    if (!one.record.empty()) list += " (" + english(one.record) + ")";
  }
  return list;
}

}  // namespace campaign::test
