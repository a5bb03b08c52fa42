// What a report is asked for: the period, the steps of its columns, filters, and where the data
// stands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/index.hpp"

namespace campaign {

/// `unit:phong-cntt`, `not:content:tuyen-truyen`: already resolved to ids.
struct Filter {
  enum class Key { unit, person, criterion, content };
  Key key = Key::unit;
  bool excludes = false;
  std::vector<std::string> ids = {};
  std::string written = {};
};

struct Query {
  Period period = {};
  Step by = Step::month;
  std::vector<Filter> filters = {};
  std::string options = {};  ///< of the command, those that change what papers say
  Date today = {};
  std::optional<std::string> commit = {};  ///< of the data; nothing outside version control
  bool dirty = false;                      ///< the data differs from the commit
  size_t warnings = 0;                     ///< that `campaign check` tells
};

/// Which things the filters let through. Filters of one key are alternatives; different keys must
/// all hold.
class Selection {
 public:
  Selection(const Query& query, const Index& index) : filters_(query.filters), index_(index) {}

  bool asks_for_subjects() const;                 ///< by unit or by person
  bool shows_subject(const SubjectId& id) const;  ///< a person passes by the unit too
  bool shows(const Achievement& achievement) const;
  bool shows(const Criterion& criterion) const;
  bool shows(const Indicator& indicator) const;
  bool shows(const Content& content) const;

 private:
  bool passes(Filter::Key key, const std::vector<std::string_view>& ids) const;

  const std::vector<Filter>& filters_;
  const Index& index_;
};

}  // namespace campaign
