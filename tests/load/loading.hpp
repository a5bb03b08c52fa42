// Loads a campaign from text in tests, and writes the problems as short text.
#pragma once

#include <deque>
#include <string>

#include "english.hpp"
#include "load/load.hpp"

namespace campaign::test {

/// A campaign with its sources, which it points into.
struct Loaded {
  std::deque<SourceFile> sources;
  Diagnostics diagnostics;
  Campaign campaign;

  explicit Loaded(std::string text) {
    sources.emplace_back("a.yaml", std::move(text));
    campaign = load(sources, diagnostics);
  }
  Loaded(const Loaded&) = delete;

  /// `unknown-key: there is no key `x` here; did you mean `y`? (Văn phòng)`, one a line.
  std::string problems() const {
    std::string text;
    for (const auto& one : diagnostics.list()) {
      text +=
          (text.empty() ? "" : "\n") + std::string(one.check.name) + ": " + english(one.message);
      if (!one.help.empty()) text += "; " + english(one.help);
      if (!one.record.empty()) text += " (" + english(one.record) + ")";
    }
    return text;
  }
};

inline std::string problems_of(std::string text) { return Loaded(std::move(text)).problems(); }

}  // namespace campaign::test
