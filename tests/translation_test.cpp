// Translations: `{}` in the same number and order, or all of them numbered; one name for one thing.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
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

/// A thing of the glossary in data/po/README.md.
struct Term {
  std::string vietnamese;
  std::vector<std::string> banned;
};

std::vector<std::string> cells_of(const std::string& row) {
  std::vector<std::string> cells;
  for (const auto cell : campaign::split(row, '|')) cells.emplace_back(campaign::trim(cell));
  return cells;
}

/// The rows of the table below `| English | Vietnamese | not |`.
std::vector<Term> terms_in(const std::string& glossary) {
  std::vector<Term> terms;
  for (const auto& line : lines_of(glossary)) {
    const auto cells = cells_of(line);
    if (cells.size() != 5 || cells[1] == "English" || cells[1].starts_with(":")) continue;
    terms.push_back({cells[2], {}});
    for (const auto word : campaign::split(cells[3], ','))
      terms.back().banned.emplace_back(campaign::trim(word));
  }
  return terms;
}

/// Without ASCII capitals and `Đ`.
std::string lowered(const std::string& text) {
  std::string lower = campaign::replace_all(text, "Đ", "đ");
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

bool is_letter(char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z'); }

/// Whether a text has the word, with no letter beside it.
bool says(const std::string& lower, const std::string& word) {
  for (size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
    const size_t end = at + word.size();
    if ((at == 0 || !is_letter(lower[at - 1])) && (end == lower.size() || !is_letter(lower[end])))
      return true;
  }
  return false;
}

/// `vi.po:12: …` for each line with a banned word.
std::vector<std::string> banned_words(const std::string& name,
                                      const std::vector<std::string>& lines,
                                      const std::vector<Term>& terms) {
  std::vector<std::string> found;
  for (const auto& line : lines)
    for (const auto& term : terms)
      for (const auto& word : term.banned)
        if (says(lowered(line), word))
          found.push_back(name + ": `" + word + "` is `" + term.vietnamese + "`: " + line);
  return found;
}

std::vector<std::string> vietnamese_of(const std::string& catalogue) {
  std::vector<std::string> lines;
  for (const auto& message : messages_in(catalogue)) lines.push_back(message.vietnamese);
  return lines;
}

}  // namespace

TEST_CASE("one thing has one Vietnamese name") {
  const auto top = source_directory();
  const auto terms = terms_in(read_text(top / "data/po/README.md"));
  REQUIRE(terms.size() > 10);
  auto found = banned_words("vi.po", vietnamese_of(read_text(top / "data/po/vi.po")), terms);
  for (const char* folder : {"templates", "data/rule-packs"})
    for (const auto& file : files_below(top / folder)) {
      const auto name = file.filename().string();
      const bool own_words = file.extension() == ".md" || file.extension() == ".yaml";
      if (!own_words || name.starts_with("statistics-") || name == "README.md") continue;
      for (auto& one : banned_words(name, lines_of(read_text(file)), terms)) found.push_back(one);
    }
  CHECK_MESSAGE(found.empty(), campaign::join(found, "\n"));
}

TEST_CASE("a banned word is found as a whole word, whatever its capitals") {
  const auto terms = terms_in(
      "| English | Vietnamese | not |\n|:--|:--|:--|\n"
      "| period | kỳ | chu kỳ, đợt |\n");
  CHECK(banned_words("x", {"Đợt này", "theo CHU kỳ", "kỳ", "đợtx"}, terms).size() == 2);
  CHECK(banned_words("x", {"theo chu kỳ."}, terms).size() == 1);
}

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
