// Who is meant by a row of an office's table.
#pragma once

#include <string>

#include "entry/import_map.hpp"
#include "score/participants.hpp"

namespace campaign {

/// What a row says of its unit or person; empty where it has no such column.
struct NamedSubject {
  std::string id = {}, name = {}, unit = {};
  bool is_unit = false;  ///< only a unit can be meant
};

/// One subject, or the reason why there is none; nobody is guessed.
struct SubjectMatch {
  std::optional<Participant> who = {};
  Message problem = {};
  Message remark = {};  ///< a unit that nobody knows was not compared
};

/// Looks up names of a campaign; the index must outlive it.
class SubjectMatcher {
 public:
  SubjectMatcher(const Index& index, const Date& day, const ImportMap& map);
  SubjectMatch match(const NamedSubject& named) const;
  bool is_unit(const std::string& name) const;  ///< by name or id
  bool is_name(const std::string& text) const;  ///< of a unit or person, as it is written

 private:
  using NamesByFolded = std::map<std::string, std::vector<std::string>>;

  const NamesByFolded& names_by_folded() const;
  SubjectMatch by_id(const std::string& id, const NamedSubject& named) const;
  SubjectMatch by_name(const NamedSubject& named) const;
  SubjectMatch choose(const std::vector<Participant>& alike, const NamedSubject& named) const;
  /// Refused when the row names another unit; what nobody knows may be short for the right one.
  SubjectMatch in_unit(const Participant& who, const NamedSubject& named) const;
  bool is_in(const Participant& who, const std::string& unit) const;
  std::vector<std::string_view> all_names() const;

  const Index& index_;
  Date day_;
  const ImportMap& map_;
  std::map<std::string, std::vector<Participant>> by_key_ = {};
  mutable std::optional<NamesByFolded> names_by_folded_ = {};  ///< made when a name is unknown
  mutable size_t suggested_ = 0;  ///< looking for the nearest name takes long in a large agency
};

}  // namespace campaign
