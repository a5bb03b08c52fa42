// Reads the fields of one record; reports missing and unknown keys and wrong types.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/located.hpp"
#include "load/convert.hpp"
#include "load/data_format.hpp"
#include "load/empty_values.hpp"
#include "load/field_kind.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// The description of a record in messages. `subject` is an id: its name may be in a later file.
struct RecordName {
  std::string subject = {};
  std::string words = {};
};

/// The fields of one mapping. Request every key of the format, then call finish(), which reports
/// the others as unknown. A field that cannot be read is reported and makes the record broken.
class Fields {
 public:
  Fields(yaml::View mapping, Diagnostics& diagnostics, RecordName within = {});
  /// Notes what is asked for as a record of the format.
  Fields(DataFormat& format, size_t record, Diagnostics& diagnostics)
      : Fields(empty_mapping(), diagnostics) {
    format_ = &format;
    record_ = record;
  }

  template <class T>
  T required(std::string_view key) {
    note<T>({.key = key, .required = true});
    const auto* field = take(key);
    if (!field) return missing(key), T{};
    return read<T>(*field, true).value_or(T{});
  }
  template <class T>
  std::optional<T> optional(std::string_view key) {
    note<T>({.key = key});
    const auto* field = take(key);
    return field ? read<T>(*field, false) : std::nullopt;
  }
  template <class T>
  T optional_or(std::string_view key, T fallback) {
    return optional<T>(key).value_or(std::move(fallback));
  }
  /// Reports that a required key is missing, when finish() is called.
  void missing(std::string_view key) {
    if (format_) format_->require(record_, key);
    missing_.push_back(key), broken_ = true;
  }
  /// A list of scalars; empty without the key.
  template <class T>
  std::vector<T> list(std::string_view key) {
    note<T>({.key = key, .list = true});
    std::vector<T> values;
    const auto pieces = distinct_items(key);
    if constexpr (is_text<T>) report_cut(pieces);
    for (const auto item : pieces)
      if (auto value = converted<T>(item, key)) values.push_back(std::move(*value));
    return values;
  }
  /// Likewise, of which a single one may be written without brackets.
  template <class T>
  std::vector<T> one_or_list(std::string_view key) {
    note<T>({.key = key, .list = true, .or_one = true});
    const auto node = value(key);
    if (!node || node.kind() != yaml::Kind::scalar) return list<T>(key);
    auto one = optional<T>(key);
    return one ? std::vector{std::move(*one)} : std::vector<T>();
  }
  /// A list of records, each read by decode<T>.
  template <class T>
  std::vector<T> records(std::string_view key);
  /// A nested record; nullopt when it is missing or cannot be read.
  template <class T>
  std::optional<T> record(std::string_view key);

  /// The value of a key that the caller reads itself; false when missing.
  yaml::View value(std::string_view key);
  bool has(std::string_view key) const;
  std::vector<yaml::View> keys() const;  ///< in order

  void finish();  ///< reports unknown and missing keys
  bool broken() const { return broken_; }
  Span key_span(std::string_view key) const;
  Span span() const;  ///< of the first key, where problems of the whole record are shown
  void report(Diagnostic diagnostic);   ///< adds the record's description
  void problem(Diagnostic diagnostic);  ///< reports, and makes the record broken

 private:
  struct Field {
    yaml::View key;
    yaml::View value;
    bool taken = false;
  };
  const Field* take(std::string_view key);
  std::vector<std::string_view> unused() const;  ///< keys that are asked for and not there
  void report_unknown_key(const Field& field, const std::vector<std::string_view>& unused);
  void report_missing(std::string_view key);
  void join_unknown_and_missing();
  void wrong_value(const Field& field, Diagnostic problem, bool required);
  void check_keys_in(const Field& field);
  void check_letters_in(const Field& field);
  void report_swallowed(const Field& field, std::string_view key);
  template <class T>
  void note(FieldShape shape) {
    if (format_) format_->add(record_, typed<T>(std::move(shape)));
  }
  template <class T>
  static constexpr bool is_text =
      std::is_same_v<T, std::string> || std::is_same_v<T, Located<std::string>>;
  std::vector<yaml::View> items(std::string_view key);
  std::vector<yaml::View> distinct_items(std::string_view key);
  void report_cut(const std::vector<yaml::View>& texts);
  const RecordName& described();
  RecordName description() const;  ///< of a part without a name of its own, what it is in
  std::string_view scalar(std::initializer_list<std::string_view> keys) const;

  template <class T>
  std::optional<T> read(const Field& field, bool required) {
    Conversion<T> conversion = convert<T>(field.value, field.key.text());
    if (conversion.problem) wrong_value(field, std::move(*conversion.problem), required);
    return std::move(conversion.value);
  }
  template <class T>
  std::optional<T> converted(yaml::View node, std::string_view key) {
    Conversion<T> conversion = convert<T>(node, key);
    if (conversion.problem) problem(std::move(*conversion.problem));
    return std::move(conversion.value);
  }

  std::vector<Field> fields_;
  std::vector<std::string_view> asked_;
  std::vector<std::string_view> missing_;
  EmptyValues empty_ = {};
  yaml::View mapping_;
  RecordName within_;
  Diagnostics* diagnostics_;
  DataFormat* format_ = nullptr;  ///< while only the format is described
  size_t record_ = 0;             ///< in it
  bool broken_ = false;
  std::optional<RecordName> described_;
};

/// The required `id` of a record whose ids have no type of their own.
Located<std::string> located_id(Fields& fields);

/// Reads a record of type T; specialised in the file of its section.
template <class T>
T decode(Fields& fields);

/// The record that decode<T> reads, as it asks for its fields: its index in the format.
template <class T>
size_t shape_of_record(DataFormat& format) {
  static char type;  // its address stands for T
  const auto [known, is_new] = format.by_type.try_emplace(&type, format.records.size());
  const size_t index = known->second;
  if (!is_new) return index;
  format.records.emplace_back();
  Diagnostics ignored;
  Fields fields(format, index, ignored);
  decode<T>(fields);
  return index;
}

/// The place of a record: its key, if any, and the enclosing record.
struct RecordPlace {
  std::string_view key = {};
  RecordName within = {};
};

/// Reads a mapping as a record and reports problems; nullopt when it cannot be read.
template <class T>
std::optional<T> decode_record(yaml::View node, Diagnostics& diagnostics, RecordPlace place = {}) {
  if (auto problem = unless_kind(node, yaml::Kind::mapping, place.key)) {
    problem->subject = std::move(place.within.subject);
    problem->record = std::move(place.within.words);
    diagnostics.add(std::move(*problem));
    return std::nullopt;
  }
  Fields fields(node, diagnostics, std::move(place.within));
  T record = decode<T>(fields);
  fields.finish();
  if (fields.broken()) return std::nullopt;
  return record;
}

template <class T>
std::vector<T> Fields::records(std::string_view key) {
  if (format_)
    format_->add(record_, {.key = key,
                           .kind = FieldKind::record,
                           .list = true,
                           .record = shape_of_record<T>(*format_)});
  std::vector<T> list;
  for (const auto item : items(key)) {
    auto one = decode_record<T>(item, *diagnostics_, {{}, described()});
    if (one)
      list.push_back(std::move(*one));
    else
      broken_ = true;
  }
  return list;
}

template <class T>
std::optional<T> Fields::record(std::string_view key) {
  if (format_)
    format_->add(record_,
                 {.key = key, .kind = FieldKind::record, .record = shape_of_record<T>(*format_)});
  const auto node = value(key);
  if (!node) return std::nullopt;
  auto one = decode_record<T>(node, *diagnostics_, {key, described()});
  if (!one) broken_ = true;
  return one;
}

}  // namespace campaign
