// Everything of a campaign that has an id, and what the data says of it: for `campaign show`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// What may be looked at. Totals are left out when the data has errors, since they may be wrong.
struct DescribeContext {
  const Evaluation& evaluation;
  Date today = {};
  bool sound = true;
};

struct Entity {
  std::string_view kind;  ///< `unit`, `person`, `criterion` …
  std::string id;
  std::string name;  ///< or title
  /// Fields first, then lists of records: what belongs to it, and what refers to it.
  std::function<Value::Record()> describe;
  bool of_data = true;  ///< false for what the program itself knows
};

std::vector<Entity> entities(const DescribeContext& context);

/// Adds what the program itself knows: checks, reports, formats, templates and sections.
struct ListContext;
void add_entities_of_program(std::vector<Entity>& all, const ListContext& context);

/// Those that the words mean: by id (`tin-bai`, or `indicator:tin-bai` where several kinds have
/// it), else by the whole name, else by words in id or name; whatever the case and the accents.
std::vector<const Entity*> find_entities(const std::vector<Entity>& all, std::string_view words);

namespace details {
Value::Record unit(const DescribeContext& context, const Unit& one);
Value::Record person(const DescribeContext& context, const Person& one);
Value::Record criterion(const DescribeContext& context, const Criterion& one);
Value::Record adjustment(const DescribeContext& context, const Adjustment& one);
Value::Record content(const DescribeContext& context, const Content& one);
Value::Record indicator(const DescribeContext& context, const Indicator& one);
Value::Record grade(const DescribeContext& context, const Grade& one);
Value::Record achievement(const DescribeContext& context, const Achievement& one);
Value::Record award_form(const DescribeContext& context, const StatuteForm& one);
Value::Record award(const DescribeContext& context, const Award& one);
}  // namespace details

}  // namespace campaign
