// The format of the data, as the readers of its sections ask for it: keys, types, words to choose.
#include "load/data_format.hpp"

#include <algorithm>

#include "base/registry.hpp"
#include "load/section.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

template <class Record>
auto* field_in(Record& record, std::string_view key) {
  const auto found = std::find_if(record.begin(), record.end(),
                                  [&](const FieldShape& one) { return one.key == key; });
  return found == record.end() ? nullptr : &*found;
}

/// Lets the reader of a section ask an empty one.
FieldShape content_of(void (*read)(Section&), DataFormat& format) {
  Campaign nothing;
  Diagnostics ignored;
  FieldShape content;
  Section section{empty_mapping(), empty_mapping(), nothing, ignored, &format, &content};
  read(section);
  return content;
}

DataFormat asked_by_all_sections() {
  DataFormat format;
#define ENTRY(name, times, summary) \
  format.sections.push_back({user_name<#name>, summary, content_of(sections::name, format)});
#include "load/sections.def"
  return format;
}

}  // namespace

void DataFormat::add(size_t record, FieldShape field) {
  auto& shape = records[record];
  auto* known = field_in(shape, field.key);
  if (!known) return shape.push_back(std::move(field));
  if (known->kind != FieldKind::any) return;
  known->required |= field.required;
  if (field.kind != FieldKind::record) return;
  field.required = known->required;
  field.or_one = true;  // the caller looked at it first: it may be written short
  *known = std::move(field);
}

void DataFormat::require(size_t record, std::string_view key) {
  if (auto* known = field_in(records[record], key); known && known->kind == FieldKind::any)
    known->required = true;
}

yaml::View empty_mapping() {
  static const SourceFile source("", "{}\n");
  static const yaml::Document document = [] {
    Diagnostics ignored;
    return yaml::parse(source, ignored);
  }();
  return document.root();
}

const DataFormat& data_format() {
  static const DataFormat format = asked_by_all_sections();
  return format;
}

const FieldShape* field_named(const RecordShape& record, std::string_view key) {
  return field_in(record, key);
}

const SectionShape* section_named(std::string_view name) {
  const auto& all = data_format().sections;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const SectionShape& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace campaign
