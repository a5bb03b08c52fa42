// The whole computed view with exact numbers, for programs.
#include "base/json.hpp"

#include "base/overloaded.hpp"
#include "render/renderers.hpp"

namespace campaign::render {
namespace {

std::string value_text(const Value& value, int depth);

/// The opening, the lines, and the closing of a list or record.
std::string enclosed(char open, char close, const std::vector<std::string>& lines, int depth) {
  if (lines.empty()) return {open, close};
  const std::string indent(static_cast<size_t>(depth) * 2, ' ');
  return open + ("\n  " + indent) + join(lines, ",\n  " + indent) + "\n" + indent + close;
}

std::string json_list(const Value::List& list, int depth) {
  std::vector<std::string> lines;
  for (const auto& element : list) lines.push_back(value_text(element, depth + 1));
  return enclosed('[', ']', lines, depth);
}

std::string record_text(const Value::Record& record, int depth) {
  std::vector<std::string> lines;
  for (const auto& [key, value] : record)
    lines.push_back(json_quoted(key) + ": " + value_text(value, depth + 1));
  return enclosed('{', '}', lines, depth);
}

std::string value_text(const Value& value, int depth) {
  return std::visit(
      Overloaded{[](const Value::Missing&) { return std::string("null"); },
                 [&](bool) { return plain(value); }, [&](const Number&) { return plain(value); },
                 [&](const Value::List& list) { return json_list(list, depth); },
                 [&](const Value::Record& record) { return record_text(record, depth); },
                 [&](const auto&) { return json_quoted(plain(value)); }},
      value.any());
}

}  // namespace

std::string json(const Report& report, const RenderOptions&) {
  Value::Record all = {{"schema", report.schema}};
  if (const auto* view = report.view.get<Value::Record>())
    all.insert(all.end(), view->begin(), view->end());
  return record_text(all, 0) + "\n";
}

}  // namespace campaign::render
