// Converts YAML nodes to values: numbers, dates, periods, ids, enums. Failures say why.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// A value, or the problem why there is none.
template <class T>
struct Conversion {
  std::optional<T> value = {};
  std::optional<Diagnostic> problem = {};
};

/// `key` names the field in messages.
Conversion<std::string> convert_text(yaml::View node, std::string_view key);
Conversion<bool> convert_truth(yaml::View node, std::string_view key);
Conversion<Points> convert_points(yaml::View node, std::string_view key,
                                  const AskedNumber& asked = {});
Conversion<int> convert_count(yaml::View node, std::string_view key);    ///< a whole number from 0
Conversion<Ratio> convert_share(yaml::View node, std::string_view key);  ///< `45%` or `1/2`
Conversion<Date> convert_date(yaml::View node, std::string_view key);
Conversion<Period> convert_period(yaml::View node, std::string_view key);
/// A new id. References to ids may be any text: a check finds whether they are declared.
Conversion<std::string> convert_id(yaml::View node, std::string_view key);
/// Returns the index in `words`.
Conversion<size_t> convert_word(yaml::View node, std::string_view key,
                                const std::vector<std::string_view>& words);

/// A problem when the node has another kind.
std::optional<Diagnostic> unless_kind(yaml::View node, yaml::Kind kind, std::string_view key = {});
/// A problem when the number is outside the inclusive range.
std::optional<Diagnostic> unless_within(yaml::View node, std::string_view key, Points number,
                                        std::pair<Points, Points> range);
/// Upper limit of the points of a criterion, grade or mark, so that sums do not overflow.
inline constexpr int64_t kMostPoints = 10'000;

template <class T>
struct Converter;  ///< specialised by composite values such as Floor

template <class T>
inline constexpr bool is_id_type = false;
template <class Kind>
inline constexpr bool is_id_type<Id<Kind>> = true;
template <class T>
inline constexpr bool is_located = false;
template <class T>
inline constexpr bool is_located<Located<T>> = true;

/// Selects the conversion by type.
template <class T>
Conversion<T> convert(yaml::View node, std::string_view key) {
  if constexpr (is_located<T>) {
    auto inner = convert<decltype(T::value)>(node, key);
    if (!inner.value) return {std::nullopt, std::move(inner.problem)};
    return {T{std::move(*inner.value), node.span()}, {}};
  } else if constexpr (is_id_type<T>) {
    auto text = key == "id" ? convert_id(node, key) : convert_text(node, key);
    if (!text.value) return {std::nullopt, std::move(text.problem)};
    return {T{std::move(*text.value)}, {}};
  } else if constexpr (std::is_enum_v<T>) {
    std::vector<std::string_view> known;
    for (const auto& [word, meaning] : words<T>) known.push_back(word);
    auto index = convert_word(node, key, known);
    if (!index.value) return {std::nullopt, std::move(index.problem)};
    return {words<T>[*index.value].second, {}};
  } else if constexpr (std::is_same_v<T, std::string>) {
    return convert_text(node, key);
  } else if constexpr (std::is_same_v<T, bool>) {
    return convert_truth(node, key);
  } else if constexpr (std::is_same_v<T, Points>) {
    return convert_points(node, key);
  } else if constexpr (std::is_same_v<T, int>) {
    return convert_count(node, key);
  } else if constexpr (std::is_same_v<T, Ratio>) {
    return convert_share(node, key);
  } else if constexpr (std::is_same_v<T, Date>) {
    return convert_date(node, key);
  } else if constexpr (std::is_same_v<T, Period>) {
    return convert_period(node, key);
  } else {
    return Converter<T>::from(node, key);
  }
}

}  // namespace campaign
