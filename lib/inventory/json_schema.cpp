// The format of the data as a JSON Schema, with which editors complete and check YAML files.
#include "inventory/json_schema.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "base/message.hpp"
#include "load/data_format.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

Value types(std::initializer_list<const char*> names) {
  Value::List list;
  for (const auto* name : names) list.emplace_back(name);
  return Value::Record{{"type", std::move(list)}};
}

Value text_like(const char* pattern) {
  return Value::Record{{"type", "string"}, {"pattern", pattern}};
}

class SchemaWriter {
 public:
  explicit SchemaWriter(FieldLabel label)
      : label_(label), format_(data_format()), names_(format_.records.size()) {
    for (const auto& one : format_.sections) name_records(one.content, std::string(one.name));
  }

  Value whole() {
    Value::Record properties;
    for (const auto& one : format_.sections) {
      properties.push_back({std::string(one.name), section(one)});
      use(one.content);
    }
    return with_definitions({{"type", "object"},
                             {"properties", std::move(properties)},
                             {"additionalProperties", false}});
  }

  Value of(const SectionShape& one) {
    use(one.content);
    return with_definitions(*section(one).get<Value::Record>());
  }

 private:
  Value with_definitions(Value::Record schema) const {
    schema.insert(schema.begin(), {"$schema", "http://json-schema.org/draft-07/schema#"});
    Value::Record definitions;
    for (const size_t i : used_) definitions.push_back({names_[i], record(format_.records[i])});
    schema.push_back({"definitions", std::move(definitions)});
    return schema;
  }

  /// Notes the records that are in the field.
  void use(const FieldShape& field) {
    if (field.kind != FieldKind::record || !used_.insert(field.record).second) return;
    for (const auto& one : format_.records[field.record]) use(one);
  }

  /// `units`, `units.heads`: by the way to the first place where it stands.
  void name_records(const FieldShape& field, const std::string& path) {
    if (field.kind != FieldKind::record || !names_[field.record].empty()) return;
    names_[field.record] = path;
    for (const auto& one : format_.records[field.record])
      name_records(one, path + "." + std::string(one.key));
  }

  Value section(const SectionShape& one) const {
    auto schema = *value(one.content).get<Value::Record>();
    schema.insert(schema.begin(), {"description", tr(one.summary)});
    return schema;
  }

  Value record(const RecordShape& fields) const {
    Value::Record properties;
    Value::List required;
    for (const auto& one : fields) {
      auto schema = *value(one).get<Value::Record>();
      schema.insert(schema.begin(), {"description", description(one)});
      properties.push_back({std::string(one.key), std::move(schema)});
      if (one.required) required.emplace_back(one.key);
    }
    Value::Record schema = {{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) schema.push_back({"required", std::move(required)});
    schema.push_back({"additionalProperties", false});
    return schema;
  }

  Message description(const FieldShape& field) const {
    const auto label = label_(field.key);
    if (field.choices.empty()) return label;
    return label + ": " + listed_choices(field.choices);
  }

  /// A list, a single value, or both.
  Value value(const FieldShape& field) const {
    if (!field.list && !field.or_one) return single(field);
    if (!field.list) return any_of(single(field), scalar());
    const Value list = Value::Record{{"type", "array"}, {"items", single(field)}};
    return field.or_one ? any_of(list, field.kind == FieldKind::record ? scalar() : single(field))
                        : list;
  }

  static Value any_of(Value one, Value other) {
    return Value::Record{{"anyOf", Value::List{std::move(one), std::move(other)}}};
  }

  static Value scalar() { return types({"string", "number", "boolean"}); }

  Value single(const FieldShape& field) const {
    switch (field.kind) {
      case FieldKind::any:
        return Value::Record{};
      case FieldKind::text:
      case FieldKind::reference:
        return scalar();
      case FieldKind::truth:
        return Value::Record{{"type", "boolean"}};
      case FieldKind::points:
        return Value::Record{{"type", "number"}};
      case FieldKind::count:
        return Value::Record{{"type", "integer"}, {"minimum", Value::count(0)}};
      case FieldKind::share:
        return text_like("^([0-9]+(\\.[0-9]{1,2})?%|[0-9]+/[0-9]+)$");
      case FieldKind::date:
        return text_like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case FieldKind::period:
        return types({"string", "integer"});
      case FieldKind::id:
        return types({"string", "number"});
      case FieldKind::choice:
        return Value::Record{{"enum", choices(field)}};
      case FieldKind::record:
        // Beside `$ref` itself a description would not count.
        return Value::Record{{"allOf", Value::List{Value::Record{
                                           {"$ref", "#/definitions/" + names_[field.record]}}}}};
    }
    return Value::Record{};
  }

  static Value choices(const FieldShape& field) {
    Value::List list;
    for (const auto one : field.choices) list.emplace_back(one);
    return list;
  }

  FieldLabel label_;
  const DataFormat& format_;
  std::vector<std::string> names_;  ///< of the records
  std::set<size_t> used_ = {};      ///< records that the schema needs
};

}  // namespace

Value json_schema(std::string_view section, FieldLabel label) {
  SchemaWriter writer(label);
  const auto& sections = data_format().sections;
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const SectionShape& one) { return one.name == section; });
  return found == sections.end() ? writer.whole() : writer.of(*found);
}

}  // namespace campaign
