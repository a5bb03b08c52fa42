// Everything of a campaign that has an id, and what the data says of it: for `campaign show`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// What may be looked at. Totals are not told when the data has errors, since they may be wrong.
struct Telling {
  const Evaluation& evaluation;
  Date today = {};
  bool sound = true;
};

struct Thing {
  std::string_view kind;  ///< `unit`, `person`, `criterion` …
  std::string id;
  std::string name;  ///< or title
  /// Fields first, then lists of records: what belongs to it, and what refers to it.
  std::function<Value::Record()> tell;
  bool of_data = true;  ///< false for what the program itself knows
};

std::vector<Thing> things(const Telling& telling);

/// Adds what the program itself knows: checks, reports, formats, templates and sections.
struct Listing;
void add_things_of_program(std::vector<Thing>& all, const Listing& listing);

/// Those that the words mean: by id (`tin-bai`, or `indicator:tin-bai` where several kinds have
/// it), else by the whole name, else by words in id or name; whatever the case and the accents.
std::vector<const Thing*> find_things(const std::vector<Thing>& all, std::string_view words);

namespace tell {
Value::Record unit(const Telling& telling, const Unit& one);
Value::Record person(const Telling& telling, const Person& one);
Value::Record criterion(const Telling& telling, const Criterion& one);
Value::Record adjustment(const Telling& telling, const Adjustment& one);
Value::Record content(const Telling& telling, const Content& one);
Value::Record indicator(const Telling& telling, const Indicator& one);
Value::Record grade(const Telling& telling, const Grade& one);
Value::Record achievement(const Telling& telling, const Achievement& one);
Value::Record award_form(const Telling& telling, const StatuteForm& one);
Value::Record award(const Telling& telling, const Award& one);
}  // namespace tell

}  // namespace campaign
