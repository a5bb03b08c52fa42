// Converts draft records to properties and back.
#include "publish/draft_record.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr std::string_view kPrefix = "campaign.";

/// A field of a record: its name, also that of the command line option, and how it is written and
/// read. An empty value is not written.
struct Field {
  std::string_view name;
  std::string (*value)(const DraftRecord&);
  void (*read)(DraftRecord&, const std::string& value);
};

std::string truth(bool value) { return value ? "true" : ""; }

template <class Enum>
void read_enum(Enum& target, const std::string& value) {
  target = meant_by<Enum>(value).value_or(target);
}

std::string listed_subjects(const DraftRecord& record) {
  std::vector<std::string> ids;
  for (const auto& one : record.request.subjects) ids.push_back(one.text);
  return join(ids, " ");
}

void read_subjects(DraftRecord& record, const std::string& value) {
  for (const auto id : split(value, ' '))
    if (!id.empty()) record.request.subjects.push_back({std::string(id)});
}

void read_width(DraftRecord& record, const std::string& value) {
  std::from_chars(value.data(), value.data() + value.size(), record.width);
}

constexpr Field kFields[] = {
    {"paper", [](const auto& record) { return record.paper; },
     [](auto& record, const auto& value) { record.paper = value; }},
    {"subjects", listed_subjects, read_subjects},
    {"award",
     [](const auto& record) { return record.request.form ? record.request.form->text : ""; },
     [](auto& record, const auto& value) { record.request.form = AwardFormId{value}; }},
    {"way",
     [](const auto& record) {
       return std::string(record.request.way ? word_of(*record.request.way) : "");
     },
     [](auto& record, const auto& value) { record.request.way = meant_by<Way>(value); }},
    {"eligible", [](const auto& record) { return truth(record.request.eligible); },
     [](auto& record, const auto&) { record.request.eligible = true; }},
    {"force", [](const auto& record) { return truth(record.request.force); },
     [](auto& record, const auto&) { record.request.force = true; }},
    {"order", [](const auto& record) { return std::string(word_of(record.request.style.order)); },
     [](auto& record, const auto& value) { read_enum(record.request.style.order, value); }},
    {"first", [](const auto& record) { return std::string(word_of(record.request.style.first)); },
     [](auto& record, const auto& value) { read_enum(record.request.style.first, value); }},
    {"as-of", [](const auto& record) { return record.request.day.text(); },
     [](auto& record, const auto& value) {
       record.request.day = parse_date(value).value_or(record.request.day);
     }},
    {"today",
     [](const auto& record) {
       return record.request.today ? record.request.today->text() : std::string();
     },
     [](auto& record, const auto& value) { record.request.today = parse_date(value); }},
    {"width",
     [](const auto& record) { return record.width > 0 ? std::to_string(record.width) : ""; },
     read_width},
    {"final", [](const auto& record) { return truth(record.final); },
     [](auto& record, const auto&) { record.final = true; }},
};

/// Papers of nominations do not depend on the selected subjects and form, which are removed.
ProposalRequest without_selection(ProposalRequest request) {
  if (request.eligible || request.force) return request;
  request.subjects.clear();
  request.form.reset();
  return request;
}

}  // namespace

Properties properties_of(const DraftRecord& original) {
  DraftRecord record = original;
  record.request = without_selection(original.request);
  Properties properties;
  for (const auto& field : kFields)
    if (auto value = field.value(record); !value.empty())
      properties.emplace_back(std::string(kPrefix) + std::string(field.name), std::move(value));
  return properties;
}

std::optional<DraftRecord> record_of(const Properties& properties, const ListStyle& planned) {
  DraftRecord record;
  record.request.style = planned;
  for (const auto& [name, value] : properties)
    for (const auto& field : kFields)
      if (name.starts_with(kPrefix) && name.substr(kPrefix.size()) == field.name)
        field.read(record, value);
  return record.paper.empty() ? std::nullopt : std::optional(std::move(record));
}

std::string original_command(const ProposalRequest& original, const ListStyle& planned) {
  const auto request = without_selection(original);
  std::vector<std::string> arguments;
  const auto add = [&](bool present, const char* option, std::string_view value) {
    if (present) arguments.push_back(option + (value.empty() ? "" : " " + std::string(value)));
  };
  for (const auto& subject : request.subjects) arguments.push_back(subject.text);
  add(request.form.has_value(), "--award", request.form ? request.form->text : "");
  add(request.way.has_value(), "--way", request.way ? word_of(*request.way) : "");
  add(request.eligible, "--eligible", {});
  add(request.force, "--force", {});
  add(request.style.order != planned.order, "--order", word_of(request.style.order));
  add(request.style.first != planned.first, "--first", word_of(request.style.first));
  add(request.today && request.day != *request.today, "--as-of", request.day.text());
  return join(arguments, " ");
}

}  // namespace campaign
