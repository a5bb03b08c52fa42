// How the reasons of `campaign why` are shown: as an indented text, or as json.
#include "screen/trace_output.hpp"

#include "base/json.hpp"
#include "base/shown.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// The place at the right of the last line, or on a line of its own when there is no room.
std::string with_place(const std::string& lines, const std::string& where, int width) {
  if (where.empty()) return lines;
  const size_t last = lines.rfind('\n');
  const auto rest = std::string_view(lines).substr(last == std::string::npos ? 0 : last + 1);
  const int gap = width - display_width(rest) - display_width(where);
  if (gap < 2) return lines + "\n" + pad(where, width, Align::right);
  return lines + std::string(static_cast<size_t>(gap), ' ') + where;
}

void write_text(std::string& text, const Trace& trace, int depth, int width) {
  const int indent = depth * 2;
  const std::string line = std::string(static_cast<size_t>(indent), ' ') + trace.what +
                           (trace.amount.empty() ? "" : ": " + shown_day(trace.amount));
  text += with_place(wrap(line, width, indent + 4), place(trace.where), width) + '\n';
  for (const auto& part : trace.parts) write_text(text, part, depth + 1, width);
}

void write_json(std::string& text, const Trace& trace, int depth) {
  const std::string indent(static_cast<size_t>(depth) * 2, ' ');
  text += indent + "{\"what\": " + json_quoted(trace.what) +
          ", \"amount\": " + (trace.amount.empty() ? "null" : json_quoted(trace.amount)) +
          ", \"where\": " + (trace.where ? json_quoted(place(trace.where)) : "null") +
          ", \"parts\": [";
  for (const auto& part : trace.parts) {
    text += &part == &trace.parts.front() ? "\n" : ",\n";
    write_json(text, part, depth + 1);
  }
  text += trace.parts.empty() ? "]}" : "\n" + indent + "]}";
}

}  // namespace

std::string traces_text(const std::vector<Trace>& traces, int width) {
  std::string text;
  for (const auto& trace : traces) {
    if (&trace != &traces.front()) text += '\n';
    write_text(text, trace, 0, width);
  }
  return text;
}

std::string traces_json(const std::vector<Trace>& traces) {
  std::string text = "{\"schema\": \"campaign.why/1\", \"subjects\": [";
  for (const auto& trace : traces) {
    text += &trace == &traces.front() ? "\n" : ",\n";
    write_json(text, trace, 1);
  }
  return text + "\n]}\n";
}

}  // namespace campaign
