// Prints traces, such as those of `campaign why`, as indented text or JSON.
#include "screen/trace_output.hpp"

#include "base/json.hpp"
#include "base/text.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

/// Right-aligns the place on the last line, or on a new line when there is no room.
std::string with_place(const std::string& lines, const std::string& where, int width) {
  if (where.empty()) return lines;
  const size_t last = lines.rfind('\n');
  const auto rest = std::string_view(lines).substr(last == std::string::npos ? 0 : last + 1);
  const int gap = width - display_width(rest) - display_width(where);
  if (gap < 2) return lines + "\n" + pad(where, width, Align::right);
  return lines + std::string(static_cast<size_t>(gap), ' ') + where;
}

void write_text(std::string& text, const Trace& trace, int depth, int width, Language language) {
  const int indent = depth * 2;
  std::string line = std::string(static_cast<size_t>(indent), ' ') + trace.what.text(language);
  if (!trace.amount.missing()) line += ": " + on_screen(trace.amount, language, NumberForm::data);
  const auto where = place(trace.where).text(language);
  text += with_place(wrap(line, width, indent + 4), where, width) + '\n';
  for (const auto& part : trace.parts) write_text(text, part, depth + 1, width, language);
}

Value json_record(const Trace& trace, Language language) {
  Value::List parts;
  for (const auto& part : trace.parts) parts.push_back(json_record(part, language));
  const auto& amount = trace.amount;
  return Value::Record{{"what", trace.what},
                       {"amount", amount.missing() ? Value() : Value(plain(amount, language))},
                       {"where", place(trace.where)},
                       {"parts", std::move(parts)}};
}

}  // namespace

std::string traces_text(const std::vector<Trace>& traces, int width, Language language) {
  std::string text;
  for (const auto& trace : traces) {
    if (&trace != &traces.front()) text += '\n';
    write_text(text, trace, 0, width, language);
  }
  return text;
}

std::string traces_json(const std::vector<Trace>& traces, Language language) {
  Value::List subjects;
  for (const auto& trace : traces) subjects.push_back(json_record(trace, language));
  const Value::Record all = {{"schema", "campaign.why/1"}, {"subjects", std::move(subjects)}};
  return json_text(all, language) + "\n";
}

}  // namespace campaign
