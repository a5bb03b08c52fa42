// The kind of a field, by the type that it is read as.
#pragma once

#include <string>
#include <type_traits>
#include <utility>

#include "load/convert.hpp"
#include "load/data_format.hpp"

namespace campaign {

/// The field with the kind of T.
template <class T>
FieldShape typed(FieldShape shape) {
  if constexpr (is_located<T>) {
    return typed<decltype(T::value)>(std::move(shape));
  } else if constexpr (std::is_enum_v<T>) {
    shape.kind = FieldKind::choice;
    for (const auto& [word, meaning] : words<T>) shape.choices.push_back(word);
  } else if constexpr (is_id_type<T>) {
    shape.kind = shape.key == "id" ? FieldKind::id : FieldKind::reference;
  } else if constexpr (std::is_same_v<T, std::string>) {
    shape.kind = FieldKind::text;
  } else if constexpr (std::is_same_v<T, bool>) {
    shape.kind = FieldKind::truth;
  } else if constexpr (std::is_same_v<T, Points>) {
    shape.kind = FieldKind::points;
  } else if constexpr (std::is_same_v<T, int>) {
    shape.kind = FieldKind::count;
  } else if constexpr (std::is_same_v<T, Ratio>) {
    shape.kind = FieldKind::share;
  } else if constexpr (std::is_same_v<T, Date>) {
    shape.kind = FieldKind::date;
  } else if constexpr (std::is_same_v<T, Period>) {
    shape.kind = FieldKind::period;
  }
  return shape;
}

}  // namespace campaign
