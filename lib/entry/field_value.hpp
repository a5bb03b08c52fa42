// What a cell or a word on the command line means as the value of a field.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "entry/match_subject.hpp"
#include "entry/typed_value.hpp"
#include "table/table.hpp"

namespace campaign {

/// Reads values for one campaign, which must outlive it.
class FieldReader {
 public:
  FieldReader(const Evaluation& evaluation, const Date& day, const ImportMap& map)
      : evaluation_(evaluation), matcher_(evaluation.index, day, map) {}

  FieldValue read(const RecordField& field, const TableCell& cell) const;

  bool is_unit(const std::string& name) const { return matcher_.is_unit(name); }
  const SubjectMatcher& matcher() const { return matcher_; }

 private:
  FieldValue read_text(const RecordField& field, const std::string& text) const;
  FieldValue read_joined(const RecordField& field, const std::string& text,
                         FieldValue unread) const;
  FieldValue read_subject(const RecordField& field, const std::string& text) const;
  const FieldValue& read_once(FieldType type, const std::string& text) const;

  const Evaluation& evaluation_;
  SubjectMatcher matcher_;
  /// A table names the same few forms and criteria in every row.
  mutable std::map<std::pair<FieldType, std::string>, FieldValue> known_ = {};
};

/// What parts the values of a list in one cell.
std::string_view separators_of(const RecordField& field);

/// The key under which a value stands, and the value as YAML: of one subject it is `subject`.
std::pair<std::string, std::string> written_field(const RecordField& field,
                                                  const std::vector<std::string>& texts);

}  // namespace campaign
