// Asks somebody at a terminal for a new entry, field by field.
#pragma once

#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "entry/field_value.hpp"

namespace campaign {

/// Where questions are asked and answered.
struct Conversation {
  std::istream& in;
  std::ostream& out;
};

/// The kind of entry to add, by its word: `person`. Nullopt when the answers end before.
std::optional<std::string> ask_kind(const Conversation& at);

/// The fields as `campaign add` takes them, `date=2021-09-15`; a field is asked again until its
/// answer can be read. The id is not asked, as one is made. Nullopt when the answers end before, or
/// when it is not to be written.
std::optional<std::vector<std::string>> ask_entry(const Evaluation& evaluation,
                                                  const RecordKind& kind, const FieldReader& reader,
                                                  const Conversation& at);

}  // namespace campaign
