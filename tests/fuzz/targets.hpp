// What reads bytes of somebody else, as functions that take any bytes and hold what is promised.
#pragma once

#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/diagnostic.hpp"
#include "model/campaign.hpp"

namespace campaign::fuzz {

/// Thrown by a target that finds a promise broken.
struct Broken : std::logic_error {
  using std::logic_error::logic_error;
};
inline void hold(bool kept, const std::string& promise) {
  if (!kept) throw Broken(promise);
}

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};
const std::vector<Target>& targets();

#define ENTRY(name) void fuzz_##name(std::string_view bytes);
#include "fuzz/targets.def"

/// A campaign of these texts and the rule packs that they name, with all that is computed of it;
/// `pack`: the text of a rule pack that is read besides.
struct Evaluated {
  explicit Evaluated(std::deque<SourceFile> texts, const std::string& pack = {});
  Evaluated(const Evaluated&) = delete;

  std::deque<SourceFile> sources, packs = {};
  Diagnostics problems = {};
  Campaign campaign;
  std::optional<Evaluation> evaluation = {};
};

/// A plan with units, people, criteria and a sheet.
std::string small_campaign();
/// The text beside the plan, or in place of it where it has one.
std::deque<SourceFile> with_plan(std::string text);
/// Every check; all places must lie within their files.
void run_checks(Evaluated& data);
/// The same, and every format of problems.
void check_and_print(Evaluated& data);

}  // namespace campaign::fuzz
