// Splits texts into words, and compares words of a paper and a draft.
#include "proof/compare/tokens.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/facts.hpp"
#include "base/text.hpp"
#include "proof/characters.hpp"

namespace campaign {
namespace {

bool is_separator(char32_t c) {
  return c <= ' ' || c == 0xA0 || c == '|' || c == '*' || c == '\\' || c == 0x2502;
}

bool separates_cells(char32_t c) { return c == '\t' || c == '|' || c == 0x2502; }

bool is_word_character(char32_t c) {
  if (c < 0x80) return is_digit(static_cast<char>(c)) || (c | 32) - 'a' < 26 || c == '/';
  return c >= 0xC0 && !(c >= 0x2000 && c < 0x2C00) && c != 0xFFFD;
}

/// From the first letter, digit or slash to the last letter or digit.
std::string_view core(std::string_view word) {
  size_t first = word.size(), last = 0;
  for (size_t at = 0; at < word.size();) {
    if (mark_at(word, at)) continue;
    const size_t start = at;
    const char32_t c = next_character(word, at);
    if (!is_word_character(c)) continue;
    first = std::min(first, start);
    if (c != '/') last = at;
  }
  return word.substr(std::min(first, last), last - std::min(first, last));
}

/// `08` as `8`, also in `08/6/2022`, but not in the number of a document, such as `08/QĐ-X`.
std::string without_zeros(std::string key) {
  if (key.find_first_not_of("0123456789/") != key.npos) return key;
  std::string kept;
  for (size_t i = 0; i < key.size(); ++i) {
    const bool begins = i == 0 || key[i - 1] == '/';
    if (key[i] != '0' || !begins || i + 1 == key.size() || key[i + 1] == '/') kept += key[i];
  }
  return kept;
}

/// `450.000đ` as `450000`.
std::string without_dots(std::string key) {
  std::string digits = key.ends_with("đ") ? key.substr(0, key.size() - 2) : key;
  const size_t head = digits_at(digits, 0);
  if (head == 0 || head > 3 || head == digits.size()) return key;
  for (size_t at = head; at < digits.size(); at += 4)
    if (digits[at] != '.' || digits_at(digits, at + 1) != 3) return key;
  std::erase(digits, '.');
  return digits;
}

std::string key_of(std::string_view text) {
  return without_zeros(without_dots(spelling_key(text)));
}

void add(Tokens& tokens, std::string_view word) {
  const auto text = core(word);
  if (text.empty()) return;
  Token token{text, {}, tokens.lines.size()};
  for (size_t at = 0; at < word.size();)
    if (const auto fact = mark_at(word, at))
      token.facts.push_back(*fact);
    else
      ++at;
  token.key = key_of(token.facts.empty() ? std::string(text) : without_marks(text));
  tokens.all.push_back(std::move(token));
}

/// The end of a cell in a table drawn as text, else of the line.
size_t cell_end(std::string_view text) {
  return std::min({text.find("  "), text.find("│"), text.size()});
}

bool begins_cell(std::string_view line, size_t at) {
  const auto before = line.substr(0, at);
  return trim(before).empty() || before.ends_with("  ") || before.ends_with("│ ");
}

/// A line, and whether a placeholder continues from the line above.
struct Line {
  std::string_view text;
  bool continues = false;
};

/// Whether a placeholder is still open after the line.
bool leaves_open(const Line& line) {
  const size_t mark = line.text.rfind(kPlaceMark);
  const size_t from = mark == line.text.npos ? 0 : mark;
  return (line.continues || mark != line.text.npos) && line.text.find(']', from) == line.text.npos;
}

/// The length of a placeholder such as `[… quê quán]` at `at`, or of its part in this line; 0 when
/// there is none. A `]` that closes nothing is an ordinary mark.
size_t place_length(const Line& source, size_t at) {
  const auto line = source.text;
  const auto rest = line.substr(at);
  const size_t cell = cell_end(rest);
  const size_t closed = rest.find(']');
  if (rest.starts_with(kPlaceMark)) return closed < rest.size() ? closed + 1 : cell;
  const bool continues =
      source.continues && closed < cell && closed < rest.find('[') && rest.front() != ' ';
  return continues && begins_cell(line, at) ? closed + 1 : 0;
}

std::string place_key(std::string_view text) {
  auto key = spelling_key(without_marks(text));
  std::erase(key, '\\');
  return key.starts_with(kPlaceMark) ? key : std::string(kPlaceMark) + key;
}

/// The length of the `<br>` of a cell in Markdown at `at`; 0 when there is none.
size_t break_length(std::string_view line, size_t at) {
  constexpr std::string_view kBreak = "<br";
  if (line.substr(at, kBreak.size()) != kBreak) return 0;
  const size_t end = line.find_first_not_of(" /", at + kBreak.size());
  return end != line.npos && line[end] == '>' ? end + 1 - at : 0;
}

/// Returns the number of cells.
size_t add_tokens(Tokens& tokens, const Line& source) {
  const auto line = source.text;
  const bool has_place = line.find_first_of("[]") != line.npos;
  size_t start = 0, cell = 0;
  const auto add_word = [&](std::string_view word) {
    const size_t before = tokens.all.size();
    add(tokens, word);
    if (tokens.all.size() > before) tokens.all.back().cell = cell;
  };
  for (size_t at = 0; at < line.size();) {
    const size_t here = at;
    const size_t place = has_place ? place_length(source, at) : 0;
    const size_t skipped = place + break_length(line, at);
    const char32_t sign = skipped == 0 ? next_character(line, at) : 0;
    if (skipped == 0 && !is_separator(sign)) continue;
    add_word(line.substr(start, here - start));
    const auto text = line.substr(here, place);
    if (place > 0) tokens.all.push_back({text, place_key(text), tokens.lines.size(), cell});
    cell += separates_cells(sign);
    if (skipped > 0) at = here + skipped;
    start = at;
  }
  add_word(line.substr(start));
  return cell + 1;
}

/// A paper drafted at the end of a year may be signed in the first months of the next.
bool is_soon_after(const std::vector<std::string_view>& day, std::string_view year) {
  constexpr int kSoon = 3;
  const auto number = [](std::string_view text) { return std::stoi("0" + std::string(text)); };
  return number(day[2]) == number(year) + 1 && number(day[1]) <= kSoon;
}

/// Blank parts of the paper's day match any number.
bool is_same_day(const Token& draft, const Token& paper) {
  if (!is_day(draft) || !is_day(paper)) return false;
  const auto a = split(draft.key, '/'), b = split(paper.key, '/');
  if (paper.key.starts_with("//") && is_soon_after(a, b[2])) return true;
  return std::equal(a.begin(), a.end(), b.begin(),
                    [](auto one, auto other) { return other.empty() || one == other; });
}

}  // namespace

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  Line source;
  for (const auto line : split(text, '\n')) {
    source = {line, leaves_open(source)};
    tokens.cells.push_back(add_tokens(tokens, source));
    tokens.lines.emplace_back();
    tokens.texts.push_back(line);
  }
  tokens.all = joined_words(tokens.all);
  size_t at = 0;
  for (size_t line = 0; line < tokens.lines.size(); ++line) {
    const size_t first = at;
    while (at < tokens.all.size() && tokens.all[at].line == line) ++at;
    tokens.lines[line] = {first, at};
  }
  return tokens;
}

std::string_view spanned(const Token& first, const Token& last) {
  const auto* end = last.text.data() + last.text.size();
  return {first.text.data(), static_cast<size_t>(end - first.text.data())};
}

bool adjoins(const Token& first, const Token& second) {
  const auto* end = first.text.data() + first.text.size();
  const auto between = std::string_view(end, static_cast<size_t>(second.text.data() - end));
  return first.line == second.line && first.cell == second.cell && trim(between).empty();
}

bool says(const Token& draft, const Token& paper) {
  if (draft.key == paper.key || is_same_day(draft, paper)) return true;
  return paper.key.starts_with('/') && draft.key.ends_with(paper.key) &&
         is_digit(draft.key.front());
}

Phrase phrase_of(std::string_view words) {
  Phrase keys;
  for (const auto word : split(words, ' ')) keys.push_back(key_of(word));
  return keys;
}

bool is_one_of(const Token& token, const Phrase& words) {
  return std::find(words.begin(), words.end(), token.key) != words.end();
}

bool is_number(std::string_view key) {
  return !key.empty() && key.find_first_not_of("0123456789") == key.npos;
}

bool is_place(const Token& token) { return token.key.starts_with(kPlaceMark); }

bool is_day(const Token& token) {
  const std::string_view key = token.key;
  return key.size() >= 6 && key[key.size() - 5] == '/' &&
         key.find_first_not_of("0123456789/") == key.npos &&
         std::count(key.begin(), key.end(), '/') == 2;
}

}  // namespace campaign
