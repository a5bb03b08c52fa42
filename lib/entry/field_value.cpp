// What a cell or a word on the command line means as the value of a field.
#include "entry/field_value.hpp"

#include <fmt/format.h>

#include "base/cell_text.hpp"
#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "edit/yaml_value.hpp"
#include "entry/cell_mark.hpp"
#include "entry/titled_values.hpp"

namespace campaign {
namespace {

FieldValue given(std::string text) { return {.texts = {std::move(text)}}; }
FieldValue wrong(Message problem) { return {.problem = std::move(problem)}; }

/// `ldtt` of `Lao động tiên tiến`
std::string initials_of(std::string_view title) {
  std::string initials;
  const auto plain = folded(title);
  for (const auto word : split(plain, ' '))
    if (!word.empty()) initials += word.front();
  return initials;
}

/// By id or by title, whole and without regard to case; a form also by the initials of its title.
FieldValue read_titled(const std::vector<TitledValue>& list, FieldType type,
                       const std::string& text) {
  std::vector<std::string> found;
  std::vector<std::string_view> titles;
  for (const auto& [id, title] : list) {
    if (id == text) return given(text);
    if (import_key(title) == import_key(text)) found.push_back(id);
    titles.push_back(title);
  }
  const auto plain = folded(text);
  const bool is_short = type == FieldType::form && plain.size() >= 3 && plain.size() <= 8 &&
                        text.find(' ') == text.npos;
  const bool by_title = !found.empty();
  for (const auto& [id, title] : list)
    if (!by_title && is_short && initials_of(title) == plain) found.push_back(id);
  if (found.size() == 1) return given(found.front());
  if (found.size() > 1)
    return wrong(say("\"{}\" may be {}: write the id", text, join(found, ", ")));
  return wrong(joined({unknown_title(type, text), did_you_mean(text, titles)}, ", "));
}

/// `43%` of a cell that shows a percentage and keeps 0.43.
FieldValue share_shown(const TableCell& cell) {
  const auto mark = mark_in({.kind = TableCell::Kind::number, .text = cell.text});
  const auto* points = mark.given ? std::get_if<Points>(&*mark.given) : nullptr;
  if (!points) return wrong(mark.problem);
  return given(std::to_string(points->hundredths()) + "%");
}

FieldValue read_figure(const TableCell& cell) {
  const auto mark = mark_in(cell);
  if (mark.given)
    if (const auto* points = std::get_if<Points>(&*mark.given)) return given(points->text());
  const bool is_word = cell.kind == TableCell::Kind::text &&
                       cell.text.find_first_of("0123456789") == std::string::npos;
  return wrong(is_word ? say("`{}` is no number", cell.text) : mark.problem);
}

/// A month typed as `10/2026` became the first day of it.
FieldValue read_day_cell(const RecordField& field, const TableCell& cell) {
  if (field.type == FieldType::months)
    return wrong(tr("the cell is a day: write the month as text, such as 9/2021"));
  const bool has_days = field.type == FieldType::date || field.type == FieldType::period;
  return has_days ? day_of_number(cell.text) : wrong(tr("the cell shows a day"));
}

/// The first one that no file of data can hold; 0 without one.
char control_character(std::string_view text) {
  for (const char c : text)
    if ((c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\x7F') return c;
  return 0;
}

}  // namespace

std::string_view separators_of(const RecordField& field) {
  return field.type == FieldType::texts ? ";\n" : ";,\n";
}

FieldValue FieldReader::read(const RecordField& field, const TableCell& cell) const {
  const bool is_period = field.type == FieldType::period || field.type == FieldType::months;
  if (cell.kind == TableCell::Kind::error) return wrong(shown_error(cell));
  if (cell.kind == TableCell::Kind::struck)
    return wrong(say("`{}` is struck out: leave in the cell what holds", cell.text));
  if (const char odd = control_character(cell.text); odd != 0)
    return wrong(say("the invisible character {} stands in the cell: type it again",
                     fmt::format("U+{:04X}", static_cast<unsigned char>(odd))));
  if (field.type == FieldType::figure) return read_figure(cell);
  if (cell.kind == TableCell::Kind::percent && field.type == FieldType::share)
    return share_shown(cell);
  if (cell.kind == TableCell::Kind::percent) return wrong(tr("the cell shows a percentage"));
  if (cell.kind == TableCell::Kind::day) return read_day_cell(field, cell);
  if (cell.kind == TableCell::Kind::number && is_period && cell.text.size() != 4)
    return wrong(
        say("`{}` is a number, not a period: write it as text, such as 9/2021", cell.text));
  const auto text = unguarded_text(composed(cell.text));
  if (!field.is_list()) return read_text(field, one_line(text));
  FieldValue all;
  for (const auto& piece : texts_in_cell(text, separators_of(field))) {
    auto one = read_text(field, one_line(piece));
    if (!one.problem.empty() && field.type == FieldType::subjects)
      one = read_joined(field, one_line(piece), std::move(one));
    if (!one.problem.empty()) return one;
    for (auto& each : one.texts) all.texts.push_back(std::move(each));
  }
  return all;
}

/// `Nguyễn Văn An và Lê Thị Chi`, when both are known; else `unread`.
FieldValue FieldReader::read_joined(const RecordField& field, const std::string& text,
                                    FieldValue unread) const {
  constexpr std::string_view kAnd = " và ";
  const size_t at = text.find(kAnd);
  if (at == text.npos) return unread;
  auto first = read_subject(field, text.substr(0, at));
  const auto second = read_subject(field, text.substr(at + kAnd.size()));
  if (!first.problem.empty() || !second.problem.empty()) return unread;
  first.texts.push_back(second.texts.front());
  return first;
}

FieldValue FieldReader::read_subject(const RecordField& field, const std::string& text) const {
  auto match = participant(evaluation_.index, SubjectId{text})
                   ? matcher_.match({.id = text})
                   : matcher_.match({.name = text, .is_unit = field.type == FieldType::unit});
  if (!match.who) return wrong(std::move(match.problem));
  if (field.type == FieldType::unit && !match.who->unit)
    return wrong(say("{} is no unit", match.who->name()));
  return given(match.who->id().text);
}

const FieldValue& FieldReader::read_once(FieldType type, const std::string& text) const {
  const auto [known, is_new] = known_.try_emplace({type, text});
  if (!is_new) return known->second;
  return known->second = read_titled(titled_values(evaluation_, type), type, text);
}

FieldValue FieldReader::read_text(const RecordField& field, const std::string& text) const {
  switch (field.type) {
    case FieldType::subject:
    case FieldType::subjects:
    case FieldType::unit:
      return read_subject(field, text);
    case FieldType::form:
    case FieldType::content:
    case FieldType::criterion:
    case FieldType::indicator:
    case FieldType::unit_kind:
      return read_once(field.type, text);
    default:
      return typed_value(field, text);
  }
}

namespace {

/// Whether other programs would read a text as a number or a truth.
bool needs_quotes(const RecordField& field, const std::string& text) {
  switch (field.type) {
    case FieldType::date:
    case FieldType::period:
    case FieldType::months:
    case FieldType::year:
    case FieldType::number:
    case FieldType::figure:
    case FieldType::share:
    case FieldType::money:
    case FieldType::truth:
    case FieldType::word:
      return false;
    default:
      break;
  }
  for (const std::string_view word : {"true", "false", "yes", "no", "on", "off", "null", "~"})
    if (text == word) return true;
  return text.find_first_not_of("0123456789.") == text.npos;
}

std::string written(const RecordField& field, const std::string& text) {
  return needs_quotes(field, text) ? '"' + text + '"' : yaml_value(text);
}

}  // namespace

std::pair<std::string, std::string> written_field(const RecordField& field,
                                                  const std::vector<std::string>& texts) {
  if (field.type == FieldType::subjects && texts.size() == 1)
    return {"subject", written(field, texts.front())};
  return {std::string(field.key),
          field.is_list() ? yaml_list(texts) : written(field, texts.front())};
}

}  // namespace campaign
