// Columns that hold a part of a field: of a name, of a period, of a birthday by sex.
#include "entry/head_parts.hpp"

#include "base/collation.hpp"
#include "base/text.hpp"
#include "entry/head_words.hpp"

namespace campaign {
namespace {

struct PartHead {
  std::string_view words;
  FieldPart part;
};

constexpr PartHead kPartHeads[] = {
    {"tu ngay", FieldPart::first_day},      {"tu", FieldPart::first_day},
    {"bat dau", FieldPart::first_day},      {"ngay bat dau", FieldPart::first_day},
    {"den ngay", FieldPart::last_day},      {"den", FieldPart::last_day},
    {"den het ngay", FieldPart::last_day},  {"ket thuc", FieldPart::last_day},
    {"ngay ket thuc", FieldPart::last_day}, {"nam", FieldPart::of_male},
    {"nu", FieldPart::of_female},
};

struct PartWord {
  std::string_view word;  ///< behind the field in a map
  FieldPart part;
};

constexpr PartWord kPartWords[] = {
    {"", FieldPart::whole},
    {".family", FieldPart::family_name},
    {".given", FieldPart::given_name},
    {".from", FieldPart::first_day},
    {".until", FieldPart::last_day},
    {".male", FieldPart::of_male},
    {".female", FieldPart::of_female},
};

const RecordField* field_of_type(const RecordKind& kind, FieldType type) {
  for (const auto& one : kind.fields)
    if (one.type == type) return &one;
  return nullptr;
}

bool has_part(const RecordField& field, FieldPart part) {
  if (part == FieldPart::whole) return true;
  if (is_day(part)) return field.type == FieldType::period;
  if (is_of_sex(part)) return field.key == "born" || field.key == "sex";
  return field.key == "name" || field.type == FieldType::subject ||
         field.type == FieldType::subjects;
}

}  // namespace

std::string words_of_head(const std::string& head) {
  std::string words = folded(import_key(bare_head(head)));
  for (const std::string_view money : {"(dong)", "(vnd)", "(d)"})
    if (words.ends_with(money)) words.resize(words.size() - money.size());
  for (char& one : words)
    if (std::string_view(".,;:/-*").find(one) != std::string_view::npos) one = ' ';
  return without_whose(import_key(words));
}

FieldPart part_called(const std::string& head) {
  const auto words = words_of_head(head);
  if (usual_head(words) == HeadKind::family) return FieldPart::family_name;
  for (const auto& one : kPartHeads)
    if (one.words == words) return one.part;
  return FieldPart::whole;
}

bool is_day(FieldPart part) { return part == FieldPart::first_day || part == FieldPart::last_day; }

bool is_of_sex(FieldPart part) {
  return part == FieldPart::of_male || part == FieldPart::of_female;
}

const RecordField* field_of_part(const RecordKind& kind, FieldPart part) {
  if (part == FieldPart::family_name) {
    for (const auto& one : kind.fields)
      if (one.key == "name" || one.type == FieldType::subject || one.type == FieldType::subjects)
        return &one;
  }
  return is_day(part) ? field_of_type(kind, FieldType::period) : nullptr;
}

MappedField mapped_field(const RecordKind& kind, const std::string& word) {
  for (const auto& one : kind.fields)
    for (const auto& [ending, part] : kPartWords)
      if (has_part(one, part) && word == std::string(one.key) + std::string(ending))
        return {&one, part};
  return {};
}

std::vector<std::string> columns_of_kind(const RecordKind& kind) {
  std::vector<std::string> columns;
  for (const auto& one : kind.fields)
    for (const auto& [ending, part] : kPartWords)
      if (has_part(one, part)) columns.push_back(std::string(one.key) + std::string(ending));
  return columns;
}

}  // namespace campaign
