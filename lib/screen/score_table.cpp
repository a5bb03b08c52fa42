// Builds the table of `campaign score`, with columns that only the terminal output has.
#include "screen/score_table.hpp"

#include "base/message.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

/// Qualifications of the grade; may be empty.
Message remark(const Value& row) {
  const auto is = [&](std::string_view key) { return row.find(key)->truthy(); };
  std::vector<Message> remarks;
  if (is("disqualified")) remarks.push_back(tr("disqualified"));
  if (is("provisional")) remarks.push_back(tr("provisional"));
  if (is("incomplete")) remarks.push_back(tr("incomplete"));
  return joined(remarks, ", ");
}

Value change(const Value& row) {
  if (row.find("up")->truthy()) return "▲" + plain(*row.find("up"));
  if (row.find("down")->truthy()) return "▼" + plain(*row.find("down"));
  return "";
}

/// Columns for subjects without points: counts of criteria met and of achievements.
void add_judgements(std::vector<ScreenColumn>& list) {
  list.push_back({"met", tr("Met"), Align::right});
  list.push_back({"not-met", tr("Not met"), Align::right});
  list.push_back({"achievements", tr("Achievements"), Align::right});
}

std::vector<ScreenColumn> columns(const Value& view, bool of_people, bool judged) {
  std::vector<ScreenColumn> list = {{"rank", tr("Place"), Align::right},
                                    {"change", std::string("±"), Align::left},
                                    {"name", of_people ? tr("Person") : tr("Unit"), Align::left}};
  if (of_people) list.push_back({"unit", tr("Unit"), Align::left});
  if (view.find("blocks")->truthy() && !judged)
    list.insert(list.begin() + 1, {"block", tr("Block"), Align::left});
  if (judged) {
    list.erase(list.begin(), list.begin() + 2);
    add_judgements(list);
    list.push_back({"remark", tr("Remark"), Align::left});
    return list;
  }
  if (view.find("several")->truthy())
    for (const auto& step : *view.find("steps")->get<Value::List>()) {
      const auto& period = *step.find("period")->get<Period>();
      list.push_back({"steps." + period.text(), period, Align::right});
    }
  if (view.find("by-quarter")->truthy())
    list.push_back({"of-quarters", tr("Quarterly"), Align::right});
  if (view.find("by-year")->truthy()) list.push_back({"of-years", tr("Yearly"), Align::right});
  list.push_back({"total", tr("Total"), Align::right});
  list.push_back({"grade", tr("Grade"), Align::left});
  list.push_back({"remark", tr("Remark"), Align::left});
  return list;
}

}  // namespace

Block score_table(const Value& view, const Value::List& rows, std::string_view kind,
                  Language language) {
  auto shown =
      columns(view, kind != "units", !view.find("scored")->find(std::string(kind))->truthy());
  Value::List list;
  bool remarks = false;
  for (Value row : rows) {
    const auto text = remark(row);
    remarks |= !text.empty();
    row.set("change", change(row));
    row.set("remark", text.empty() ? Value("") : Value(text));
    list.push_back(std::move(row));
  }
  if (!remarks) shown.pop_back();
  return screen_table(shown, list, language);
}

}  // namespace campaign
