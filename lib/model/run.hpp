// Runs: the files that an office makes of every period, such as those of the monthly report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/located.hpp"
#include "base/words.hpp"
#include "model/plan.hpp"

namespace campaign {

/// What must be in of everybody, else something is missing: a sheet in whatever round, or one that
/// was appraised.
enum class RunNeeds { self, appraised };
template <>
inline constexpr std::array words<RunNeeds> =
    std::to_array<Word<RunNeeds>>({{"self", RunNeeds::self}, {"appraised", RunNeeds::appraised}});

/// One file of a run: a report, in which format, under which name. Names of reports, formats and
/// filters are those of the command line.
struct RunOutput {
  Located<std::string> report;
  Located<std::string> name;  ///< `bao-cao-{period}.docx`, in the folder that the command names
  std::optional<Located<std::string>> format = {};  ///< none: the ending of the file decides
  std::optional<Located<std::string>> form = {};    ///< a Word file below the root, to be filled
  std::vector<Located<std::string>> filters = {};   ///< `unit:phong-cntt`
  std::optional<Located<std::string>> table = {};
  Step by = Step::month;
  bool excel = false;
  bool final = false;
};

struct Run {
  Located<RecordId> id;
  RunNeeds needs = RunNeeds::appraised;
  std::vector<RunOutput> outputs = {};
};

}  // namespace campaign
