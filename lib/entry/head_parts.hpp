// Columns that hold a part of a field: of a name, of a period, of a birthday by sex.
#pragma once

#include <string>
#include <vector>

#include "entry/record_kinds.hpp"

namespace campaign {

/// What of a field a column holds, where several columns hold it.
enum class FieldPart {
  whole,
  family_name,  ///< `Họ và tên đệm`, beside `Tên`
  given_name,
  first_day,  ///< `Từ ngày`, beside `Đến ngày`
  last_day,
  of_male,  ///< `Năm sinh` over `Nam` and `Nữ`: what is filled in says the sex too
  of_female,
};

bool is_day(FieldPart part);
bool is_of_sex(FieldPart part);

/// The words of a head without accents, brackets, numbers and the marks between them.
std::string words_of_head(const std::string& head);

/// What a head such as `Từ ngày` says; `whole` for others.
FieldPart part_called(const std::string& head);

/// The field of which a column with such a head holds a part; null when it can hold none.
const RecordField* field_of_part(const RecordKind& kind, FieldPart part);

struct MappedField {
  const RecordField* field = nullptr;  ///< null for `ignore`
  FieldPart part = FieldPart::whole;
};

/// What a word of a map means: `born`, `born.male`, `ignore`.
MappedField mapped_field(const RecordKind& kind, const std::string& word);

/// What a column may mean: fields, and parts of them such as `name.family`.
std::vector<std::string> columns_of_kind(const RecordKind& kind);

}  // namespace campaign
