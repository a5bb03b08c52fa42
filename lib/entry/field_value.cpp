// What a cell or a word on the command line means as the value of a field.
#include "entry/field_value.hpp"

#include <charconv>
#include <chrono>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "edit/yaml_value.hpp"
#include "load/choice_names.hpp"
#include "load/date_meant.hpp"

namespace campaign {
namespace {

FieldValue given(std::string text) { return {.texts = {std::move(text)}}; }
FieldValue wrong(Message problem) { return {.problem = std::move(problem)}; }

/// The day of a number of days as workbooks count them: 60 is a day that never was.
FieldValue day_of_number(const std::string& text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  const auto days = static_cast<int>(number);
  if (days <= 60 || days > 100'000) return wrong(say("`{}` is no day", text));
  const std::chrono::sys_days start = std::chrono::year(1899) / 12 / 30;
  const std::chrono::year_month_day day(start + std::chrono::days(days));
  return given(Date{static_cast<int>(day.year()), static_cast<int>(unsigned(day.month())),
                    static_cast<int>(unsigned(day.day()))}
                   .text());
}

FieldValue read_date(const std::string& text) {
  if (parse_date(text)) return given(text);
  const auto meant = date_meant(text);
  if (!meant.impossible.empty()) return wrong(meant.impossible);
  if (meant.day) return given(meant.day->first.text());
  return wrong(say("`{}` is no day: write it as 15/9/2021 or 2021-09-15", text));
}

FieldValue read_period(const std::string& text) {
  if (parse_period(text)) return given(text);
  const auto meant = date_meant(text);
  if (!meant.impossible.empty()) return wrong(meant.impossible);
  if (!meant.notation.empty()) return given(meant.notation);
  return wrong(say("`{}` is no day or period: write it as 15/9/2021, 9/2021 or 2021", text));
}

bool is_whole(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// A whole number; points between each three digits are left out.
FieldValue read_whole(const std::string& text) {
  std::string digits;
  const auto groups = split(text, '.');
  for (size_t i = 0; i < groups.size(); ++i) {
    if (i > 0 && groups[i].size() != 3) return wrong(say("`{}` is no whole number", text));
    digits += groups[i];
  }
  const bool fits = is_whole(digits) && digits.size() <= 12;
  return fits ? given(std::to_string(std::stoll(digits)))
              : wrong(say("`{}` is no whole number", text));
}

FieldValue read_word(const RecordField& field, const std::string& text) {
  for (const auto& one : field.words)
    if (one == text) return given(text);
  const auto meant = choice_meant(text, field.words);
  if (!meant.empty()) return given(std::string(meant));
  const std::vector<std::string> words(field.words.begin(), field.words.end());
  return wrong(say("`{}` cannot be `{}`: write one of {}", field.key, text, join(words, ", ")));
}

FieldValue read_truth(const std::string& text) {
  const auto word = folded(text);
  for (const std::string_view yes : {"true", "co", "x", "yes", "dung"})
    if (word == yes) return given("true");
  for (const std::string_view no : {"false", "khong", "no"})
    if (word == no) return given("false");
  return wrong(say("`{}` is neither yes nor no", text));
}

struct Titled {
  std::string_view id, title;
};

/// By id or by title, whole and without regard to case.
FieldValue read_titled(const std::vector<Titled>& list, const std::string& text, Message unknown) {
  std::vector<std::string> found;
  std::vector<std::string_view> titles;
  for (const auto& [id, title] : list) {
    if (id == text) return given(text);
    if (import_key(title) == import_key(text)) found.emplace_back(id);
    titles.push_back(title);
  }
  if (found.size() == 1) return given(found.front());
  if (found.size() > 1)
    return wrong(say("\"{}\" may be {}: write the id", text, join(found, ", ")));
  return wrong(joined({std::move(unknown), did_you_mean(text, titles)}, ", "));
}

std::vector<std::string> pieces_of_cell(std::string_view text, std::string_view separators) {
  std::vector<std::string> pieces;
  size_t at = 0;
  while (at <= text.size()) {
    const size_t end = std::min(text.find_first_of(separators, at), text.size());
    if (const auto piece = trim(text.substr(at, end - at)); !piece.empty())
      pieces.emplace_back(piece);
    at = end + 1;
  }
  return pieces;
}

}  // namespace

FieldValue FieldReader::read(const RecordField& field, const TableCell& cell) const {
  const bool has_days = field.type == FieldType::date || field.type == FieldType::period;
  if (cell.kind == TableCell::Kind::error)
    return wrong(say("the cell shows the error {}", cell.text));
  if (cell.kind == TableCell::Kind::percent) return wrong(tr("the cell shows a percentage"));
  if (cell.kind == TableCell::Kind::day)
    return has_days ? day_of_number(cell.text) : wrong(tr("the cell shows a day"));
  const bool is_list = field.is_list();
  if (!is_list) return read_text(field, composed(cell.text));
  FieldValue all;
  const std::string_view separators = field.type == FieldType::texts ? ";\n" : ";,\n";
  for (const auto& piece : pieces_of_cell(composed(cell.text), separators)) {
    auto one = read_text(field, piece);
    if (!one.problem.empty()) return one;
    all.texts.push_back(std::move(one.texts.front()));
  }
  return all;
}

FieldValue FieldReader::read_subject(const RecordField& field, const std::string& text) const {
  auto match = participant(evaluation_.index, SubjectId{text}) ? matcher_.match({.id = text})
                                                               : matcher_.match({.name = text});
  if (!match.who) return wrong(std::move(match.problem));
  if (field.type == FieldType::unit && !match.who->unit)
    return wrong(say("{} is no unit", match.who->name()));
  return given(match.who->id().text);
}

const FieldValue& FieldReader::read_once(FieldType type, const std::string& text) const {
  const auto [known, is_new] = known_.try_emplace({type, text});
  if (!is_new) return known->second;
  std::vector<Titled> list;
  if (type == FieldType::form)
    for (const auto* one : evaluation_.laws.forms()) list.push_back({one->id->text, *one->title});
  if (type == FieldType::content)
    for (const auto& one : evaluation_.campaign.contents) list.push_back({one.id->text, one.title});
  if (type == FieldType::criterion)
    for (const auto& one : evaluation_.campaign.criteria) list.push_back({one.id->text, one.title});
  auto unknown = type == FieldType::form      ? say("there is no form of award \"{}\"", text)
                 : type == FieldType::content ? say("the plan has no content \"{}\"", text)
                                              : say("the plan has no criterion \"{}\"", text);
  return known->second = read_titled(list, text, std::move(unknown));
}

FieldValue FieldReader::read_text(const RecordField& field, const std::string& text) const {
  switch (field.type) {
    case FieldType::date:
      return read_date(text);
    case FieldType::period:
      return read_period(text);
    case FieldType::number:
    case FieldType::money:
      return read_whole(text);
    case FieldType::word:
      return read_word(field, text);
    case FieldType::truth:
      return read_truth(text);
    case FieldType::subject:
    case FieldType::subjects:
    case FieldType::unit:
      return read_subject(field, text);
    case FieldType::form:
    case FieldType::content:
    case FieldType::criterion:
      return read_once(field.type, text);
    case FieldType::id:
    case FieldType::text:
    case FieldType::texts:
    case FieldType::achievements:
      break;
  }
  if (field.key == "name" && text.find_first_not_of("0123456789., ") == text.npos)
    return wrong(say("`{}` is a number, not a name", text));
  return given(std::string(trim(text)));
}

std::pair<std::string, std::string> written_field(const RecordField& field,
                                                  const std::vector<std::string>& texts) {
  if (field.type == FieldType::subjects && texts.size() == 1)
    return {"subject", yaml_value(texts.front())};
  return {std::string(field.key), field.is_list() ? yaml_list(texts) : yaml_value(texts.front())};
}

}  // namespace campaign
