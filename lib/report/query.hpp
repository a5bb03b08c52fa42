// The query of a report: period, step of its columns, filters, and the state of the data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/index.hpp"

namespace campaign {

/// `unit:phong-cntt`, `not:content:tuyen-truyen`, resolved to ids.
struct Filter {
  enum class Key { unit, block, person, criterion, content };
  Key key = Key::unit;
  bool excludes = false;
  std::vector<std::string> ids = {};
  std::string written = {};
};

struct Query {
  Period period = {};
  Step by = Step::month;
  std::vector<Filter> filters = {};
  std::string options = {};  ///< of the command, those that change the text of papers
  Date today = {};
  std::optional<std::string> commit = {};  ///< of the data; none outside version control
  bool dirty = false;                      ///< the data differs from the commit
  size_t warnings = 0;                     ///< number reported by `campaign check`
};

/// The entities that pass the filters. Filters of one key are alternatives; all keys must pass.
class Selection {
 public:
  Selection(const Query& query, const Index& index)
      : filters_(query.filters), index_(index), day_(query.period.last) {}

  bool asks_for_subjects() const;                 ///< has filters by unit, block or person
  bool shows_subject(const SubjectId& id) const;  ///< people also pass by their unit
  bool shows(const Achievement& achievement) const;
  bool shows(const Criterion& criterion) const;
  bool shows(const Indicator& indicator) const;
  bool shows(const Content& content) const;

 private:
  using Ids = std::vector<std::string_view>;
  bool passes(Filter::Key key, const Ids& ids) const;
  Ids units_of(const Person& person) const;
  std::string_view main_unit(const Person& person) const;  ///< places are given in its block
  Ids block_of(std::string_view unit) const;

  const std::vector<Filter>& filters_;
  const Index& index_;
  Date day_;  ///< people pass by their unit of this day
};

}  // namespace campaign
