// Reads the fields of one record; reports missing and unknown keys and wrong types.
#include "load/fields.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/spelling.hpp"
#include "load/cut_texts.hpp"
#include "load/field_checks.hpp"
#include "load/repeated_items.hpp"

namespace campaign {
namespace {

/// Joins keys by commas, each once.
std::string listed(std::vector<std::string_view> keys) {
  std::string list;
  for (size_t i = 0; i < keys.size(); ++i) {
    if (std::find(keys.begin(), keys.begin() + static_cast<long>(i), keys[i]) !=
        keys.begin() + static_cast<long>(i))
      continue;
    list += (list.empty() ? "" : ", ") + std::string(keys[i]);
  }
  return list;
}

/// `content` of `content: chuyen-mon`; empty for other lines.
std::string_view key_of_line(std::string_view line) {
  const size_t colon = std::min(line.find_first_of(": \r\n"), line.size());
  const auto after = line.substr(colon, 2);
  return after == ": " || after == ":\n" || after == ":\r" || after == ":" ? line.substr(0, colon)
                                                                           : std::string_view();
}

}  // namespace

Fields::Fields(yaml::View mapping, Diagnostics& diagnostics, RecordName within)
    : mapping_(mapping), within_(std::move(within)), diagnostics_(&diagnostics) {
  for (auto key = mapping.first_child(); key; key = key.next().next())
    fields_.push_back({key, key.next()});
}

Span Fields::span() const { return fields_.empty() ? mapping_.span() : fields_[0].key.span(); }

Span Fields::key_span(std::string_view key) const {
  for (const auto& field : fields_)
    if (field.key.text() == key) return field.key.span();
  return span();
}

const Fields::Field* Fields::take(std::string_view key) {
  asked_.push_back(key);
  for (auto& field : fields_) {
    if (field.key.text() != key) continue;
    field.taken = true;
    return &field;
  }
  return nullptr;
}

bool Fields::has(std::string_view key) const {
  return std::any_of(fields_.begin(), fields_.end(),
                     [&](const Field& field) { return field.key.text() == key; });
}

std::vector<yaml::View> Fields::keys() const {
  std::vector<yaml::View> list;
  for (const auto& field : fields_) list.push_back(field.key);
  return list;
}

yaml::View Fields::value(std::string_view key) {
  if (format_) format_->add(record_, {.key = key});
  const auto* field = take(key);
  return field ? field->value : yaml::View();
}

std::vector<yaml::View> Fields::items(std::string_view key) {
  const auto node = value(key);
  if (!node) return {};
  if (auto wrong = unless_kind(node, yaml::Kind::sequence, key)) {
    problem(std::move(*wrong));
    return {};
  }
  std::vector<yaml::View> list;
  for (auto item = node.first_child(); item; item = item.next()) list.push_back(item);
  return list;
}

std::vector<yaml::View> Fields::distinct_items(std::string_view key) {
  auto list = items(key);
  for (auto& repeated : remove_repeated(list)) report(std::move(repeated));
  return list;
}

void Fields::report_cut(const std::vector<yaml::View>& texts) {
  if (auto cut = cut_text(texts)) report(std::move(*cut));
}

std::string_view Fields::scalar(std::initializer_list<std::string_view> keys) const {
  for (const auto key : keys)
    for (const auto& field : fields_)
      if (field.key.text() == key && field.value.kind() == yaml::Kind::scalar &&
          !field.value.text().empty())
        return field.value.text();
  return {};
}

const RecordName& Fields::described() {
  if (!described_) described_ = description();
  return *described_;
}

RecordName Fields::description() const {
  const bool is_within = !within_.subject.empty() || !within_.words.empty();
  if (is_within && scalar({"subject", "name", "title", "id"}).empty()) return within_;
  const auto subject = scalar({"subject", "person", "unit"});
  const auto words = scalar({"name", "title", "id", "number", "period", "date", "year", "form"});
  return {std::string(subject), std::string(words)};
}

void Fields::problem(Diagnostic diagnostic) {
  broken_ = true;
  report(std::move(diagnostic));
}

/// Empty ones are reported together: a record that was begun and not filled in is one mistake.
void Fields::wrong_value(const Field& field, Diagnostic problem, bool required) {
  if (problem.check.name != field_checks::missing_field.name)
    return this->problem(std::move(problem));
  if (required) problem.help = tr("write a value");
  broken_ = true;
  empty_.add(field.key.text(), std::move(problem));
}

void Fields::report(Diagnostic diagnostic) {
  if (diagnostic.record.empty() && diagnostic.subject.empty()) {
    const auto& name = described();
    diagnostic.subject = name.subject;
    diagnostic.record = name.words;
  }
  diagnostics_->add(std::move(diagnostic));
}

/// Of one unknown key where one is missing, that one is the most likely meant.
void Fields::join_unknown_and_missing() {
  const auto unknown = std::count_if(fields_.begin(), fields_.end(),
                                     [](const Field& field) { return !field.taken; });
  if (unknown != 1 || missing_.size() != 1) return;
  const auto field =
      std::find_if(fields_.begin(), fields_.end(), [](const Field& one) { return !one.taken; });
  if (!nearest(field->key.text(), {missing_.front()}).empty()) return;  // suggested as it is
  problem({.check = field_checks::unknown_key,
           .span = field->key.span(),
           .message = say("there is no key `{}` here, and `{}` is missing", field->key.text(),
                          missing_.front()),
           .help = say("if it is meant, write `{}`", missing_.front())});
  field->taken = true;
  missing_.clear();
}

/// A number or a day in a text that is read as words belongs elsewhere.
void Fields::check_letters_in(const Field& field) {
  constexpr std::string_view kWords[] = {"title", "name", "theme",  "position", "issuer",
                                         "about", "kind", "reason", "because",  "qualification"};
  if (std::find(std::begin(kWords), std::end(kWords), field.key.text()) == std::end(kWords)) return;
  if (!field.taken || field.value.kind() != yaml::Kind::scalar) return;
  const auto text = field.value.text();
  const bool is_number = text.find_first_of("0123456789") != text.npos &&
                         text.find_first_not_of("0123456789.,:/-+% ") == text.npos;
  if (is_number)
    report({.check = field_checks::text_without_letters,
            .span = field.value.span(),
            .message =
                say("`{}` has no letters, and `{}` is written in words", text, field.key.text()),
            .help = tr("write the words; a number or a day belongs in a field of its own")});
}

void Fields::finish() {
  join_unknown_and_missing();
  const auto open = unused();
  for (const auto& field : fields_)
    if (!field.taken) report_unknown_key(field, open);
  for (const auto key : missing_) report_missing(key);
  if (auto empty = empty_.problem(fields_.size())) report(std::move(*empty));
  for (const auto& field : fields_) {
    check_keys_in(field);
    check_letters_in(field);
  }
}

/// Block scalars continue over all deeper lines, including those meant as keys or entries.
void Fields::check_keys_in(const Field& field) {
  if (field.value.kind() != yaml::Kind::scalar) return;
  const auto text = field.value.span().text();
  for (size_t end = text.find('\n'); end != text.npos; end = text.find('\n', end + 1)) {
    const size_t start = std::min(text.find_first_not_of(" \r\n", end), text.size());
    const bool entry = text.substr(start).starts_with("- ");
    const auto key = key_of_line(text.substr(std::min(start + (entry ? 2 : 0), text.size())));
    const bool known = std::find(asked_.begin(), asked_.end(), key) != asked_.end();
    if (known && (entry || !has(key))) return report_swallowed(field, key);
  }
}

void Fields::report_swallowed(const Field& field, std::string_view key) {
  const auto span = field.value.span();
  const auto offset = static_cast<uint32_t>(key.data() - span.text().data());
  problem({.check = field_checks::swallowed_key,
           .span = {span.file, span.offset + offset, static_cast<uint32_t>(key.size())},
           .message = say("`{}:` stands inside the text of `{}`", key, field.key.text()),
           .help = tr("begin the line in the column where it belongs; if it is part of the text, "
                      "word it without the colon"),
           .notes = {{field.key.span(), tr("the text goes on from here")}}});
}

std::vector<std::string_view> Fields::unused() const {
  std::vector<std::string_view> list;
  for (const auto key : asked_)
    if (!has(key)) list.push_back(key);
  return list;
}

void Fields::report_unknown_key(const Field& field, const std::vector<std::string_view>& unused) {
  problem({.check = field_checks::unknown_key,
           .span = field.key.span(),
           .message = say("there is no key `{}` here", field.key.text()),
           .help = did_you_mean(field.key.text(), unused,
                                say("the keys that may stand here: {}", listed(asked_)))});
}

void Fields::report_missing(std::string_view key) {
  // A misspelt key was already reported as unknown, with a suggestion.
  for (const auto& field : fields_)
    if (!field.taken && !nearest(field.key.text(), {key}).empty()) return;
  problem({.check = field_checks::missing_field,
           .span = span(),
           .message = say("`{}` is missing", key),
           .help = say("add `{}: …` to this record", key)});
}

Located<std::string> located_id(Fields& fields) {
  const auto id = fields.required<Located<RecordId>>("id");
  return {id->text, id.span};
}

}  // namespace campaign
