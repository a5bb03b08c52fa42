// Checks blanks: no look-alike characters, none missing after a colon, no tabs as indentation.
#include <fmt/core.h>

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"
#include "yaml/walk.hpp"

namespace campaign::yaml {
namespace {

bool is_key_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// Khmer is written without blanks, and marks where a line may break with U+200B.
bool has_khmer_letters(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const char32_t letter = next_character(text, at);
    if (letter >= 0x1780 && letter <= 0x17FF) return true;
  }
  return false;
}

/// All look-alike blanks begin with one of these bytes.
bool holds_look_alikes(std::string_view text) {
  for (const char lead : std::string_view("\xC2\xE2\xE3\xEF"))
    for (size_t at = text.find(lead); at != kNowhere; at = text.find(lead, at + 1))
      if (look_alike_blank(text, at)) return true;
  return false;
}

/// The offset of a look-alike blank: names that differ only by it look equal and are not.
size_t find_look_alike(std::string_view text, bool anywhere) {
  char before = '\n';
  for (size_t at = 0; at < text.size();) {
    const size_t length = look_alike_blank(text, at);
    const size_t end = at + std::max<size_t>(length, 1);
    const bool edge = before == '\n' || end == text.size() || text[end] == '#';
    if (length && (anywhere || edge)) return at;
    const bool leading = before == '\n' && (text[at] == ' ' || text[at] == '\t');
    if (!leading) before = text[at];
    at = end;
  }
  return kNowhere;
}

/// The offset of a look-alike blank after the sign of an entry or item: `a:` and U+00A0.
size_t look_alike_after_sign(std::string_view line) {
  size_t at = 0;
  while (at < line.size() && is_key_letter(line[at]) && !look_alike_blank(line, at + 1)) ++at;
  if (at >= line.size()) return kNowhere;
  const bool sign = (at > 0 && line[at] == ':') || line[at] == '-';
  return sign && look_alike_blank(line, at + 1) ? at + 1 : kNowhere;
}

/// Calls `found` with each line of an unquoted text that could be an entry of its own.
template <class Found>
void each_line(std::string_view source, const Node& node, bool with_first, Found found) {
  const size_t end = node.offset + node.length;
  source = source.substr(0, end);
  for (size_t at = node.offset; at < end;) {
    const size_t line_end = end_of_line(source, at);
    if (at != node.offset || with_first) found(at, source.substr(at, line_end - at));
    at = std::min(source.find_first_not_of(" \t\r\n", line_end), end);
  }
}

/// Whether an entry could begin at the node: a key, an item, or a value on a line of its own.
bool starts_entry(std::string_view source, const Node& node, const Spot& spot) {
  if (spot.role == Role::key || spot.role == Role::root) return true;
  if (spot.in_flow) return false;
  const size_t line = start_of_line(source, node.offset);
  return source.find_first_not_of(" -", line) == node.offset;
}

class BlankChecker {
 public:
  BlankChecker(const Document& document, Diagnostics& diagnostics)
      : source_(document.source()),
        look_alikes_(holds_look_alikes(source_.text())),
        diagnostics_(diagnostics) {}

  void check(const Node& node, const Spot& spot) {
    if (node.kind != Kind::scalar || (node.quoted && !look_alikes_)) return;
    const auto written = source_.text().substr(node.offset, node.length);
    if (node.quoted) return check_inside(node, written);
    const size_t edge = look_alikes_ ? find_look_alike(written, spot.role == Role::key) : kNowhere;
    if (edge != kNowhere) return diagnostics_.add(look_alike(source_, node.offset + edge));
    const size_t problems_before = diagnostics_.list().size();
    const bool entry = starts_entry(source_.text(), node, spot);
    each_line(source_.text(), node, entry,
              [&](size_t at, std::string_view line) { check_line(at, line); });
    if (look_alikes_ && diagnostics_.list().size() == problems_before) check_inside(node, written);
  }

  /// The text at a failure never became a node, so its lines are checked directly.
  void check_before(const Failure& failure) {
    const auto source = source_.text();
    size_t at = skip_between(source, failure.read, ",[{:");
    while (at <= failure.offset && at < source.size()) {
      while (source.substr(at).starts_with("- ")) at = skip_between(source, at + 1);
      check_line(at, source.substr(at, end_of_line(source, at) - at));
      at = skip_between(source, end_of_line(source, at));
    }
  }

 private:
  void check_inside(const Node& node, std::string_view written) {
    const size_t inside = find_look_alike(written, !has_khmer_letters(written));
    if (inside != kNowhere) diagnostics_.add(look_alike(source_, node.offset + inside));
  }

  void check_line(size_t at, std::string_view line) {
    if (look_alike_blank(line, 0)) return diagnostics_.add(look_alike(source_, at));
    const size_t wrong = look_alike_after_sign(line);
    if (wrong != kNowhere) return diagnostics_.add(look_alike(source_, at + wrong));
    const auto key = key_without_blank(line);
    if (!key.empty()) diagnostics_.add(missing_blank(source_, at, key));
  }

  const SourceFile& source_;
  const bool look_alikes_;  ///< the file contains some
  Diagnostics& diagnostics_;
};

Diagnostic tab(const SourceFile& source, size_t from, size_t to) {
  return {.check = syntax::tab_indentation,
          .span = span_of(source, from, to),
          .message = tr("a tab cannot indent a line"),
          .help = tr("use spaces, two for each level; most editors can turn all tabs into spaces")};
}

}  // namespace

size_t look_alike_blank(std::string_view text, size_t at) {
  if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0xC2) return 0;
  size_t end = at;
  const char32_t c = next_character(text, end);
  const bool found = c == 0xA0 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 || c == 0x2029 ||
                     c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
  return found ? end - at : 0;
}

std::string_view key_without_blank(std::string_view line) {
  const auto end = std::find_if_not(line.begin(), line.end(), is_key_letter);
  const auto key = line.substr(0, static_cast<size_t>(end - line.begin()));
  const bool word = std::any_of(key.begin(), key.end(), [](char c) { return c >= 'a'; });
  if (!word || key.front() == '-' || (key[0] >= '0' && key[0] <= '9')) return {};
  const auto rest = line.substr(key.size());
  const bool colon = rest.size() > 1 && rest[0] == ':' && rest[1] != ' ' && rest[1] != '\t';
  return colon && rest[1] != '/' && key != "mailto" ? key : std::string_view();
}

Diagnostic missing_blank(const SourceFile& source, size_t at, std::string_view key) {
  return {.check = syntax::missing_blank_after_colon,
          .span = span_of(source, at, at + key.size() + 1),
          .message = say("a blank is missing after `{}:`", key),
          .help = tr("write a blank after the colon; if the colon belongs to a text, put the text "
                     "in quotes")};
}

Diagnostic look_alike(const SourceFile& source, size_t at) {
  size_t end = at;
  const auto character = static_cast<unsigned>(next_character(source.text(), end));
  return {.check = syntax::look_alike_blank,
          .span = span_of(source, at, end),
          .message = say("the character U+{} looks like a blank but is none",
                         fmt::format("{:04X}", character)),
          .help = tr("delete it and type an ordinary blank; such characters come with text copied "
                     "from Word or a web page")};
}

void check_blanks(const Document& document, Diagnostics& diagnostics) {
  BlankChecker checker(document, diagnostics);
  walk(document, [&](const Node& node, const Spot& spot) { checker.check(node, spot); });
}

void check_blanks_before(const Document& document, const Failure& failure,
                         Diagnostics& diagnostics) {
  const auto reason = [&](std::string_view part) { return failure.reason.find(part) != kNowhere; };
  if (reason("map value") || reason("end of") || reason("flow end"))
    BlankChecker(document, diagnostics).check_before(failure);
}

void check_tabs(const Document& document, Diagnostics& diagnostics) {
  const auto source = document.source().text();
  auto node = document.nodes.begin();
  bool before = false;
  for (size_t line = 0, next = 0; line < source.size(); line = next) {
    next = std::min(source.find('\n', line), source.size() - 1) + 1;
    const size_t text = std::min(source.find_first_not_of(" \t", line), source.size());
    const size_t first = line + std::min(source.substr(line, text - line).find('\t'), text - line);
    const bool tabbed = first < text && text < source.size() &&
                        std::string_view("\r\n#").find(source[text]) == kNowhere;
    const auto begins_later = [&](const Node& one) { return one.offset >= line; };
    const auto later = std::find_if(node, document.nodes.end(), begins_later);
    if (later != document.nodes.begin()) node = later - 1;
    const bool inside = !document.nodes.empty() && node->quoted && node->offset < line &&
                        node->offset + node->length > text;
    if (tabbed && !inside && !before) diagnostics.add(tab(document.source(), first, text));
    before = tabbed && !inside;
  }
}

}  // namespace campaign::yaml
