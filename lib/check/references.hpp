// Reports references to undeclared ids.
#pragma once

#include <string>
#include <vector>

#include "check/check.hpp"

namespace campaign {

/// The ids of a list of records, for suggestions.
template <class T>
std::vector<std::string_view> ids_of(const std::vector<T>& list) {
  std::vector<std::string_view> ids;
  for (const auto& one : list) ids.push_back(one.id->text);
  return ids;
}

struct UnknownReference {
  CheckName check;
  std::string_view id;
  Span span;
  Message message;
  Message record;
  std::vector<Note> notes = {};
};

/// Reports an unknown id and suggests the nearest known one, else `otherwise`. Ignores ids whose
/// entry could not be read.
void report_unknown(const CheckContext& context, UnknownReference reference,
                    const std::vector<std::string_view>& known, const Message& otherwise);

}  // namespace campaign
