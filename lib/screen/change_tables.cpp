// What changed, as tables for a terminal: results by subject, then what was entered, by kind.
#include "screen/change_tables.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "screen/field_labels.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

struct Section {
  std::string_view kind;
  const char* title;
};
constexpr Section kSections[] = {{"points", translatable("Points")},
                                 {"achievement", translatable("Achievements")},
                                 {"participant", translatable("People and units")},
                                 {"award", translatable("Nominations and awards")},
                                 {"record", translatable("Other records")},
                                 {"figure", translatable("Figures")},
                                 {"plan", translatable("The plan")}};

std::string text_at(const Value& row, std::string_view key) {
  const auto* value = row.find(key);
  return value && !value->missing() ? plain(*value) : std::string();
}

Value::List rows_of(const Value& view, std::string_view kind) {
  Value::List rows;
  for (const auto& one : *view.find("changes")->get<Value::List>())
    if (text_at(one, "kind") == kind) rows.push_back(one);
  return rows;
}

std::string change_shown(const Value& row, Language language) {
  const auto form = text_at(row, "field") == "total" ? NumberForm::document : NumberForm::data;
  return on_screen(*row.find("before"), language, form) + " → " +
         on_screen(*row.find("after"), language, form);
}

/// One row for each subject: `94.25 → 95.25` in the column of what changed.
Value::List by_subject(const Value::List& changes, const Period& period, Language language) {
  Value::List rows;
  for (const auto& one : changes) {
    if (*one.find("period")->get<Period>() != period) continue;
    const auto id = *one.find("id");
    if (rows.empty() || !(*rows.back().find("id") == id))
      rows.push_back(Value::Record{
          {"id", id}, {"name", *one.find("name")}, {"total", ""}, {"grade", ""}, {"place", ""}});
    rows.back().set(text_at(one, "field"), change_shown(one, language));
  }
  return rows;
}

std::vector<Period> periods_of(const Value::List& changes) {
  std::vector<Period> list;
  for (const auto& one : changes)
    if (const auto* period = one.find("period")->get<Period>())
      if (std::find(list.begin(), list.end(), *period) == list.end()) list.push_back(*period);
  std::sort(list.begin(), list.end(), [](const Period& a, const Period& b) {
    return a.last != b.last ? a.last < b.last : a.first > b.first;  // the whole after its parts
  });
  return list;
}

void add_results(const Value& view, Document& document, Language language) {
  const auto changes = rows_of(view, "result");
  for (const auto& period : periods_of(changes)) {
    document.blocks.push_back(screen_heading(say("Results, {}", period), language));
    document.blocks.push_back(screen_table({{"name", tr("Who")},
                                            {"total", tr("Total"), Align::right},
                                            {"grade", tr("Grade")},
                                            {"place", tr("Place"), Align::right}},
                                           by_subject(changes, period, language), language));
  }
}

/// `Bằng khen …: verdict`, `Phối hợp`, `maximum`
Message what_changed(const Value& row) {
  const auto field = text_at(row, "field");
  const auto* label = row.find("label")->get<Message>();
  const auto* text = row.find("label")->get<std::string>();
  std::vector<Message> parts;
  if (label) parts.push_back(*label);
  if (text) parts.emplace_back(*text);
  if (!field.empty()) parts.push_back(field_label(field));
  if (parts.empty()) return row.find("before")->missing() ? tr("added") : tr("removed");
  return joined(parts, ": ");
}

Message who_changed(const Value& row) {
  const auto* value = row.find("committed");
  const auto* committed = value ? value->get<bool>() : nullptr;
  if (!committed) return {};
  if (!*committed) return tr("not committed");
  const auto* day = row.find("on")->get<Date>();
  const Message name = text_at(row, "by");
  return day ? name + ", " + Message(*day) : name;
}

Value or_blank(Message text) { return text.empty() ? Value("") : Value(std::move(text)); }

Block section_table(const Value::List& changes, Language language) {
  Value::List rows;
  bool has_place = false, has_author = false;
  const bool has_periods = periods_of(changes).size() > 1;
  for (Value row : changes) {
    const auto file = text_at(row, "file");
    auto by = who_changed(row);
    has_place |= !file.empty();
    has_author |= !by.empty();
    row.set("what", or_blank(what_changed(row)));
    row.set("change", change_shown(row, language));
    row.set("place", file.empty() ? std::string() : file + ":" + text_at(row, "line"));
    row.set("by", or_blank(std::move(by)));
    rows.push_back(std::move(row));
  }
  std::vector<ScreenColumn> columns = {{"name", tr("Who")}, {"what", tr("What")}};
  if (has_periods) columns.push_back({"period", tr("Period")});
  columns.push_back({"change", tr("Before → now")});
  if (has_place) columns.push_back({"place", tr("Line")});
  if (has_author) columns.push_back({"by", tr("Changed by")});
  return screen_table(columns, rows, language);
}

Message since_phrase(const Value& since) {
  const auto kind = text_at(since, "kind");
  const auto named = text_at(since, "named");
  const auto* day = since.find("day")->get<Date>();
  if (kind == "data") return {};
  if (kind == "closed")
    return day ? say("since {} was closed on {}", named, *day) : say("since {} was closed", named);
  const Message of = kind == "report" ? say("since the data of {}", named) : say("since {}", named);
  std::vector<Message> said = {*day};
  for (const auto* key : {"by", "about"})
    if (const auto text = text_at(since, key); !text.empty()) said.emplace_back(text);
  return of + " (" + joined(said, ", ") + ")";
}

Message with_phrase(const Value& view) {
  std::vector<Message> names;
  for (const auto& one : *view.find("with")->get<Value::List>()) names.emplace_back(plain(one));
  return names.empty() ? Message() : say("with {}", joined(names, ", "));
}

Message summary_of(const Value& view) {
  const auto count = view.find("changes")->size();
  const Message counted =
      count == 0 ? tr("nothing changes") : say_count("{} change", "{} changes", count);
  return Message(*view.find("period")->get<Period>()) + ": " +
         joined({counted, with_phrase(view), since_phrase(*view.find("since"))}, " ");
}

}  // namespace

Document change_tables(const Value& view, Language language) {
  Document document;
  document.blocks.push_back(screen_paragraph(summary_of(view), language));
  add_results(view, document, language);
  for (const auto& section : kSections) {
    const auto rows = rows_of(view, section.kind);
    if (rows.empty()) continue;
    document.blocks.push_back(screen_heading(tr(section.title), language));
    document.blocks.push_back(section_table(rows, language));
  }
  const auto elsewhere = view.find("elsewhere")->get<Number>()->value.hundredths() / 100;
  if (elsewhere > 0)
    document.blocks.push_back(
        screen_paragraph(say("{} outside of {}; `-p campaign` shows all",
                             say_count("{} more entry changes", "{} more entries change",
                                       static_cast<size_t>(elsewhere)),
                             *view.find("period")->get<Period>()),
                         language));
  return document;
}

Document history_tables(const Value& view, Language language) {
  Document document;
  for (const auto& event : *view.find("events")->get<Value::List>()) {
    const auto* day = event.find("day")->get<Date>();
    const Message by = text_at(event, "by"), about = text_at(event, "about");
    const auto head = day ? joined({joined({*day, by}, ", "), about}, ": ") : tr("not committed");
    document.blocks.push_back(screen_heading(head, language));
    document.blocks.push_back(section_table(*event.find("changes")->get<Value::List>(), language));
  }
  return document;
}

}  // namespace campaign
