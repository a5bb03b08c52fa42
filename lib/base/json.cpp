// A JSON writer that keeps the order of the view and the exact numbers.
#include "base/json.hpp"

#include <fmt/core.h>

#include "base/overloaded.hpp"
#include "base/text.hpp"

namespace campaign {

std::string json_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c == '"' || c == '\\')
      (quoted += '\\') += static_cast<char>(c);
    else if (c == '\n')
      quoted += "\\n";
    else if (c == '\t')
      quoted += "\\t";
    else if (controls_terminal(c))
      quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      append_character(quoted, c);
  }
  return quoted += '"';
}

namespace {

class JsonWriter {
 public:
  explicit JsonWriter(Language language) : language_(language) {}

  void write(const Value& value) {
    std::visit(Overloaded{[&](const Value::Missing&) { text_ += "null"; },
                          [&](bool) { text_ += plain(value); },
                          [&](const Number&) { text_ += plain(value); },
                          [&](const Value::List& list) {
                            enclosed('[', ']', list, [&](const Value& one) { write(one); });
                          },
                          [&](const Value::Record& record) {
                            enclosed('{', '}', record, [&](const auto& entry) {
                              text_ += json_quoted(entry.first) + ": ";
                              write(entry.second);
                            });
                          },
                          [&](const auto&) { text_ += json_quoted(plain(value, language_)); }},
               value.any());
  }

  std::string text() && { return std::move(text_); }

 private:
  template <class Entries, class Write>
  void enclosed(char open, char close, const Entries& entries, const Write& write) {
    text_ += open;
    ++depth_;
    for (const auto& entry : entries) {
      text_ += &entry == &entries.front() ? "" : ",";
      new_line();
      write(entry);
    }
    --depth_;
    if (!entries.empty()) new_line();
    text_ += close;
  }

  void new_line() { text_ += "\n" + std::string(2 * depth_, ' '); }

  Language language_;
  size_t depth_ = 0;
  std::string text_ = {};
};

}  // namespace

std::string json_text(const Value& value, Language language) {
  JsonWriter writer(language);
  writer.write(value);
  return std::move(writer).text();
}

}  // namespace campaign
