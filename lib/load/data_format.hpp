// The format of the data, as the readers of its sections ask for it: keys, types, words to choose.
#pragma once

#include <deque>
#include <map>
#include <string_view>
#include <vector>

#include "yaml/tree.hpp"

namespace campaign {

/// `reference`: the id of another entry.
enum class FieldKind {
  any,
  text,
  truth,
  points,
  count,
  share,
  date,
  period,
  id,
  reference,
  choice,
  record
};

struct FieldShape {
  std::string_view key = {};
  FieldKind kind = FieldKind::any;
  bool required = false;
  bool list = false;
  bool or_one = false;                         ///< may be a single value without brackets
  std::vector<std::string_view> choices = {};  ///< of `choice`
  size_t record = 0;                           ///< of `record`: its index in the format
};

using RecordShape = std::vector<FieldShape>;  ///< in the order in which the fields are read

struct SectionShape {
  std::string_view name = {};
  const char* summary = nullptr;  ///< English, for tr
  FieldShape content = {};        ///< what stands behind the name
};

/// Filled by Fields and Section while they read nothing. The first who asks for a key decides.
struct DataFormat {
  std::vector<SectionShape> sections = {};
  std::deque<RecordShape> records = {};
  std::map<const void*, size_t> by_type = {};  ///< the records of each type

  void add(size_t record, FieldShape field);
  void require(size_t record, std::string_view key);
};

/// A mapping without keys, which stands for what nobody wrote.
yaml::View empty_mapping();

/// Computed once, by calling every reader of a section.
const DataFormat& data_format();

/// Null where the record has no such field.
const FieldShape* field_named(const RecordShape& record, std::string_view key);

/// Null where no section has the name.
const SectionShape* section_named(std::string_view name);

}  // namespace campaign
