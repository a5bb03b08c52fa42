// What may stand at a place of the data, by the tables from which the readers' format is known.
#include "lsp/key_shape.hpp"

#include "base/message.hpp"
#include "model/word_labels.hpp"
#include "screen/field_labels.hpp"

namespace campaign::lsp {

const FieldShape* field_at(const std::vector<std::string_view>& keys) {
  const auto* section = keys.empty() ? nullptr : section_named(keys.front());
  const FieldShape* field = section ? &section->content : nullptr;
  for (size_t i = 1; field && i < keys.size(); ++i) {
    if (field->kind != FieldKind::record) return nullptr;
    field = field_named(data_format().records[field->record], keys[i]);
  }
  return field;
}

Message key_meaning(const std::vector<std::string_view>& keys) {
  if (keys.size() == 1) {
    const auto* section = section_named(keys.front());
    return section ? tr(section->summary) : Message();
  }
  const auto* field = field_at(keys);
  if (!field) return {};
  auto meaning = field_label(field->key);
  if (!field->choices.empty()) meaning += ": " + listed_choices(field->choices);
  if (field->required) meaning += " (" + tr("required") + ")";
  return meaning;
}

}  // namespace campaign::lsp
