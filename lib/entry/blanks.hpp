// Files to be filled in: the table of `blanks.def`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "model/score.hpp"

namespace campaign {

/// What is asked for. The period must be one for which sheets are made, where a sheet is asked.
struct BlankRequest {
  Period period;
  std::optional<Round> round = {};          ///< none: the first that is not there yet
  std::optional<SubjectId> unit = {};       ///< only this unit and its people
  std::optional<SubjectId> scored_by = {};  ///< only what this unit marks for others
  bool of_no_unit = false;                  ///< only who belongs to none, as the director does
};

struct Blank {
  std::string name;                 ///< of the file, without folder and ending: `2026-11-appraised`
  std::string yaml = {};            ///< empty when there is nothing to fill in
  size_t subjects = 0, places = 0;  ///< units and people in it; empty places
  std::vector<Message> notes = {};  ///< what is left out, and why
};

struct BlankEntry {
  std::string_view name;
  std::string_view folder;
  const char* summary;  ///< English, for tr
  Blank (*make)(const Evaluation&, const BlankRequest&, Language);
};

const std::vector<BlankEntry>& blanks();

namespace blank {
#define ENTRY(name, folder, summary) Blank name(const Evaluation&, const BlankRequest&, Language);
#include "entry/blanks.def"
}  // namespace blank

}  // namespace campaign
