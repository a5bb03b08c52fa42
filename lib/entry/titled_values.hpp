// What has an id and a title in the campaign, such as forms of award, by the type of field that
// names it.
#pragma once

#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "entry/record_kinds.hpp"

namespace campaign {

struct TitledValue {
  std::string id, title;
};

/// Empty for other types of fields.
std::vector<TitledValue> titled_values(const Evaluation& evaluation, FieldType type);

/// "the plan has no criterion "Chuyên môn"".
Message unknown_title(FieldType type, const std::string& text);

}  // namespace campaign
