// What has an id and a title in the campaign, such as forms of award, by the type of field that
// names it.
#include "entry/titled_values.hpp"

#include "base/message.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

template <class List>
std::vector<TitledValue> titled_in(const List& list) {
  std::vector<TitledValue> values;
  for (const auto& one : list) values.push_back({one.id->text, one.title});
  return values;
}

/// Those of the program by their Vietnamese words, and those that the plan names.
std::vector<TitledValue> kinds_of_units(const Campaign& campaign) {
  std::vector<TitledValue> values;
  for (const auto& [word, kind] : words<UnitKind>)
    values.push_back({std::string(word), word_label(word).text(Language::vietnamese)});
  if (campaign.plan)
    for (const auto& one : campaign.plan->unit_kinds) values.push_back({*one.id, one.title});
  return values;
}

}  // namespace

std::vector<TitledValue> titled_values(const Evaluation& evaluation, FieldType type) {
  std::vector<TitledValue> values;
  switch (type) {
    case FieldType::form:
      for (const auto* one : evaluation.laws.forms())
        values.push_back({one->id->text, *one->title});
      return values;
    case FieldType::content:
      return titled_in(evaluation.campaign.contents);
    case FieldType::criterion:
      return titled_in(evaluation.campaign.criteria);
    case FieldType::indicator:
      return titled_in(evaluation.campaign.indicators);
    case FieldType::unit_kind:
      return kinds_of_units(evaluation.campaign);
    default:
      return values;
  }
}

Message unknown_title(FieldType type, const std::string& text) {
  switch (type) {
    case FieldType::form:
      return say("there is no form of award \"{}\"", text);
    case FieldType::content:
      return say("the plan has no content \"{}\"", text);
    case FieldType::indicator:
      return say("the plan has no indicator \"{}\"", text);
    case FieldType::unit_kind:
      return say("the plan has no kind of unit \"{}\": name it in `unit-kinds`", text);
    default:
      return say("the plan has no criterion \"{}\"", text);
  }
}

}  // namespace campaign
