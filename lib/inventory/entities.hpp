// Entities of a campaign that have an id, with their details: for `campaign show`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// The data to describe. Totals are omitted unless `sound`: errors in the data may falsify them.
struct DescribeContext {
  const Evaluation& evaluation;
  Date today = {};
  bool sound = true;
};

struct Entity {
  std::string_view kind;  ///< `unit`, `person`, `criterion` …
  std::string id;
  std::string name;  ///< or title
  /// Fields first, then lists of records: parts of it, and references to it.
  std::function<Value::Record()> describe;
  bool of_data = true;  ///< false for entities of the program, such as checks
};

std::vector<Entity> entities(const DescribeContext& context);

/// Adds the entities of the program: checks, reports, formats, templates and sections.
struct ListContext;
void add_entities_of_program(std::vector<Entity>& all, const ListContext& context);

/// Entities with this id (`tin-bai`, or `indicator:tin-bai`), or else with this name, or else with
/// all words of the query in id or name. Names are compared without case and accents.
std::vector<const Entity*> find_entities(const std::vector<Entity>& all, std::string_view query);

namespace details {
Value::Record unit(const DescribeContext& context, const Unit& one);
Value::Record person(const DescribeContext& context, const Person& one);
Value::Record criterion(const DescribeContext& context, const Criterion& one);
Value::Record adjustment(const DescribeContext& context, const Adjustment& one);
Value::Record content(const DescribeContext& context, const Content& one);
Value::Record indicator(const DescribeContext& context, const Indicator& one);
Value::Record grade(const DescribeContext& context, const Grade& one);
Value::Record achievement(const DescribeContext& context, const Achievement& one);
/// By the law of today, else by the latest that has it; it must be a form of one of them.
Value::Record award_form(const DescribeContext& context, const AwardFormId& id);
Value::Record award(const DescribeContext& context, const Award& one);
Value::Record initiative(const DescribeContext& context, const Initiative& one);
Value::Record meeting(const DescribeContext& context, const Meeting& one);
}  // namespace details

}  // namespace campaign
