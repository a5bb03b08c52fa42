// Texts of cells as names, ids, days, numbers and choices.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "entry/record_kinds.hpp"

namespace campaign {

/// The texts of a value as the data has them, before they are quoted: one, or those of a list. Or
/// the reason why there is none.
struct FieldValue {
  std::vector<std::string> texts = {};
  Message problem = {};
};

/// One blank between words: not two, not a line end, not one of Word's that do not break.
std::string one_line(const std::string& written);

/// The day of a number of days as workbooks count them.
FieldValue day_of_number(const std::string& number);

/// By the type of a field that needs no knowledge of the campaign.
FieldValue typed_value(const RecordField& field, const std::string& text);

}  // namespace campaign
