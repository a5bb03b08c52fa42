// What is entered of a field, where it may be written in more than one way.
#include "entry/entered_texts.hpp"

#include "model/on_day.hpp"
#include "score/participants.hpp"

namespace campaign {
namespace {

using Texts = std::vector<std::string>;

/// One subject may be written as `subject`.
Texts written_texts(const FileEntry& entry, const RecordField& field) {
  auto texts = entry.texts(field.key);
  return texts.empty() && field.type == FieldType::subjects ? entry.texts("subject") : texts;
}

Texts texts_of_post(const Person& person, std::string_view key, const Date& day) {
  const auto& post = post_on(person, day);
  if (key == "unit") return post.unit ? Texts{(*post.unit)->text} : Texts();
  if (key == "position") return post.position ? Texts{**post.position} : Texts();
  return post.person_class ? Texts{std::string(word_of(*post.person_class))} : Texts();
}

Texts texts_over_time(const Index& index, const FileEntry& entry, std::string_view key,
                      const Date& day) {
  const SubjectId id{entry.text("id")};
  if (const auto* person = index.person(id)) return texts_of_post(*person, key, day);
  const auto* unit = index.unit(id);
  const auto* head = unit ? head_on(*unit, day) : nullptr;
  return head ? Texts{(*head)->text} : Texts();
}

}  // namespace

std::string_view list_over_time(const RecordKind& kind, const FileEntry& entry,
                                std::string_view key) {
  const bool is_of_post =
      kind.name == "people" && (key == "unit" || key == "position" || key == "class");
  const bool is_of_head = kind.name == "units" && key == "head";
  const std::string_view list = is_of_post ? "posts" : is_of_head ? "heads" : "";
  return !list.empty() && field_of(entry.node, list) ? list : std::string_view();
}

std::vector<std::string> entered_texts(const Evaluation& evaluation, const RecordKind& kind,
                                       const FileEntry& entry, const RecordField& field,
                                       const Date& day) {
  auto texts = list_over_time(kind, entry, field.key).empty()
                   ? written_texts(entry, field)
                   : texts_over_time(evaluation.index, entry, field.key, day);
  if (field.names_subjects())
    for (auto& one : texts)
      if (const auto who = participant(evaluation.index, SubjectId{one})) one = who->id().text;
  return texts;
}

}  // namespace campaign
