// Who entered each mark, as a table for a terminal.
#include "screen/mark_author_table.hpp"

#include "base/message.hpp"
#include "model/score.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

Message entered_by(const Value& row) {
  if (!row.find("committed")->truthy()) return tr("not committed");
  return Message(plain(*row.find("by"))) + ", " + Message(*row.find("on")->get<Date>());
}

Message sheet_of(const Value& row) {
  const auto word = row.find("round")->get<Choice>()->word;
  for (const auto& [known, round] : words<Round>)
    if (known == word)
      return Message(*row.find("period")->get<Period>()) + ", " + round_name(round);
  return {};
}

}  // namespace

Document mark_author_table(const Value& view, Language language) {
  Document document;
  const auto& marks = *view.find("marks")->get<Value::List>();
  const Message name = plain(*view.find("name"), language);
  const auto& period = *view.find("period")->get<Period>();
  if (marks.empty()) {
    document.blocks.push_back(
        screen_paragraph(say("{} has no mark in {}", name, period), language));
    return document;
  }
  Value::List rows;
  for (Value row : marks) {
    row.set("sheet", sheet_of(row));
    row.set("place", plain(*row.find("file")) + ":" + plain(*row.find("line")));
    row.set("entered", entered_by(row));
    rows.push_back(std::move(row));
  }
  document.blocks.push_back(screen_heading(name + ", " + Message(period), language));
  document.blocks.push_back(screen_table({{"title", tr("What")},
                                          {"sheet", tr("Sheet")},
                                          {"given", tr("Mark"), Align::right},
                                          {"place", tr("Line")},
                                          {"entered", tr("Entered by")}},
                                         rows, language));
  return document;
}

}  // namespace campaign
