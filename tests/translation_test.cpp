// Placeholders of translations: `{}` in the same number and order, or all of them numbered.
#include <doctest/doctest.h>

#include <algorithm>

#include "files.hpp"

using namespace campaign::testing;

namespace {

struct Message {
  std::string english;
  std::string vietnamese;
};

/// Messages of a catalogue of gettext; of a plural its first form.
std::vector<Message> messages_in(const std::string& catalogue) {
  std::vector<Message> messages;
  std::string* open = nullptr;
  std::string ignored;
  for (const auto& line : lines_of(catalogue)) {
    if (line.starts_with("msgid ")) messages.emplace_back();
    if (line.starts_with("msgid ")) open = &messages.back().english;
    if (line.starts_with("msgid_plural ")) open = &ignored;
    if (line.starts_with("msgstr")) open = &messages.back().vietnamese;
    const auto quote = line.find('"');
    if (!open || line.starts_with("#") || quote == std::string::npos) continue;
    *open += line.substr(quote + 1, line.size() - quote - 2);
  }
  return messages;
}

std::vector<std::string> placeholders(const std::string& text) {
  std::vector<std::string> found;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool doubled = at + 1 < text.size() && text[at] == text[at + 1];
    if (text[at] == '{' && !doubled) {
      const auto end = std::min(text.find('}', at), text.size() - 1);
      found.push_back(text.substr(at, end - at + 1));
      at = end;
    } else if (text[at] == '{' || text[at] == '}') {
      ++at;
    }
  }
  return found;
}

bool agree(const Message& message) {
  const auto english = placeholders(message.english);
  auto vietnamese = placeholders(message.vietnamese);
  if (english == vietnamese) return true;
  std::sort(vietnamese.begin(), vietnamese.end());
  std::vector<std::string> numbered;
  for (size_t i = 0; i < english.size(); ++i) numbered.push_back("{" + std::to_string(i) + "}");
  return vietnamese == numbered;
}

}  // namespace

TEST_CASE("translations have the placeholders of their messages") {
  const auto catalogue = read_text(source_directory() / "data/po/vi.po");
  for (const auto& message : messages_in(catalogue)) {
    if (message.english.empty() || message.vietnamese.empty()) continue;
    CHECK_MESSAGE(agree(message), message.english << "\n" << message.vietnamese);
  }
}

TEST_CASE("placeholders agree in order or by number") {
  CHECK(agree({"a {} b {}", "{} c {}"}));
  CHECK(agree({"a {} b {}", "{1} c {0}"}));
  CHECK_FALSE(agree({"a {} b {}", "{} c"}));
  CHECK_FALSE(agree({"a {}", "{:.1f}"}));
  CHECK(agree({"braces {{}}", "ngoặc"}));
}
