// Checks keys: each is a text, unique in its record, with a colon; no merge keys, no aliases.
#include <algorithm>

#include "base/message.hpp"
#include "base/points.hpp"
#include "base/text.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"
#include "yaml/walk.hpp"

namespace campaign::yaml {
namespace {

class KeyChecker {
 public:
  KeyChecker(const Document& document, Diagnostics& diagnostics)
      : document_(document), diagnostics_(diagnostics) {}

  void check(const Node& node, const Spot& spot) {
    if (is_alias(node)) return report_alias(node);
    if (node.kind == Kind::scalar && !node.quoted && node.text == "-")
      return report(syntax::syntax, node, tr("a dash alone is no text"),
                    tr("put it in quotes, or leave the value out"));
    if (node.kind == Kind::null && spot.role == Role::item && node.length == 0)
      return report_empty(node);
    if (node.kind != Kind::mapping) return;
    keys_.clear();
    in_lines_ = !spot.in_flow && byte_at(source(), node.offset) != '{';
    uint32_t before = node.offset;
    for (uint32_t at = node.first_child; at;) {
      const Node& key = document_.nodes[at];
      if (key.next == 0) return;  // parsing stopped here
      check_entry(key, document_.nodes[key.next], before);
      before = end(document_.nodes[key.next]);
      at = document_.nodes[key.next].next;
    }
    report_repeated(spot.role == Role::root);
  }

 private:
  std::string_view source() const { return document_.source().text(); }
  static uint32_t end(const Node& node) { return node.offset + node.length; }

  bool is_alias(const Node& node) const {
    return node.kind == Kind::null && node.length > 0 && source()[node.offset] == '*' &&
           !(merged_ == &node);
  }

  void report(CheckName check, const Node& node, Message message, Message help) {
    diagnostics_.add({.check = check,
                      .span = span_of(document_.source(), node.offset, end(node)),
                      .message = std::move(message),
                      .help = std::move(help)});
  }

  void report_alias(const Node& node) {
    report(syntax::alias, node,
           say("`{}` refers to a value elsewhere, which cannot be done here",
               source().substr(node.offset, node.length)),
           tr("write the value out; if `*` belongs to the text, put the text in quotes"));
  }

  void check_entry(const Node& key, const Node& value, uint32_t before) {
    const size_t start = skip_between(source(), before, "{,");
    if (start < key.offset && source()[start] == '?') return report_complex(start);
    if (key.kind == Kind::null && key.length == 0) return report_empty(key);
    if (key.kind == Kind::null)
      return report(
          syntax::syntax, key, tr("a key is missing before this colon"),
          tr("write `key: value`; if the colon belongs to a text, put the text in quotes"));
    if (key.kind != Kind::scalar) return report_complex(key.offset);
    if (key.text == "<<" && !key.quoted) return report_merge(key, value);
    if (value.kind == Kind::null && value.length == 0) return report_no_colon(key);
    if (in_lines_ && is_not_deeper(key, value))
      return report(
          syntax::syntax, value, tr("this line has no colon"),
          tr("write `key: value`; a text of several lines is indented deeper than its key"));
    keys_.push_back(&key);
  }

  /// Whether a value stands below its key and not right of it, as only a list in lines may; the
  /// library takes it.
  bool is_not_deeper(const Node& key, const Node& value) const {
    const int edge = column(source(), key.offset);
    if (value.offset < end(key) || start_of_line(source(), value.offset) <= key.offset)
      return false;
    if (value.kind == Kind::null && source()[value.offset] == ':') return false;  // nothing stands
    const bool is_list = value.kind == Kind::sequence && source()[value.offset] == '-';
    return column(source(), value.offset) < edge + !is_list;
  }

  void report_complex(size_t at) {
    diagnostics_.add({.check = syntax::syntax,
                      .span = span_of(document_.source(), at, at + 1),
                      .message = tr("a key must be a single word or text"),
                      .help = tr("write `key: value`; if this belongs to a text, put the text in "
                                 "quotes")});
  }

  void report_empty(const Node& node) {
    const size_t comma = std::min(skip_between(source(), node.offset), source().size() - 1);
    diagnostics_.add({.check = syntax::syntax,
                      .span = span_of(document_.source(), comma, comma + 1),
                      .message = tr("nothing stands beside this comma"),
                      .help = tr("take the comma away, or write what is missing")});
  }

  void report_merge(const Node& key, const Node& value) {
    merged_ = &value;
    report(syntax::merge_key, key, tr("`<<` cannot take over the entries of another record"),
           tr("write the entries out in each record"));
  }

  Diagnostic decimal_comma(std::string_view number, size_t from, size_t to, bool share) const {
    const auto parsed = parse_points(number, {.unit = share ? "%" : ""});
    const auto& wrong = std::get<NotANumber>(parsed);
    const auto dotted = replace_all(std::string(number), ",", ".");
    return {.check = syntax::decimal_comma,
            .span = span_of(document_.source(), from, to),
            .message = wrong.reason,
            .help = share && wrong.comma
                        ? Advice(say("write `{}`, or `{}%` where the field is a share, such as "
                                     "`women-share`",
                                     dotted, dotted))
                        : wrong.help};
  }

  /// `{nhiem-vu: 9,5}`: the comma ends the entry, and the decimals look like a key.
  bool report_decimal_comma(const Node& key) {
    constexpr std::string_view kOfNumbers = "0123456789.,";
    const auto text = source();
    const bool follows = key.offset > 1 && text[key.offset - 1] == ',';
    if (!follows || key.text.find_first_not_of("0123456789.%") != kNowhere) return false;
    const size_t from = text.find_last_not_of(kOfNumbers, key.offset - 1) + 1;
    const size_t end = std::min(text.find_first_not_of(kOfNumbers, key.offset), text.size());
    const size_t to = text.find_last_not_of(".,", end - 1) + 1;  // without the comma of the entry
    if (from + 1 >= key.offset) return false;
    const auto number = text.substr(from, to - from);
    if (number.find(',') + 1 + from != key.offset) return true;  // reported at its first comma
    const bool share = byte_at(text, to) == '%';
    diagnostics_.add(decimal_comma(number, from, to + share, share));
    return true;
  }

  void report_no_colon(const Node& key) {
    if (!key.quoted && !key_without_blank(key.text).empty()) return;  // reported by check_blanks
    if (report_decimal_comma(key)) return;
    const auto word = key.text.substr(0, key.text.find_first_of(": "));
    const bool sign = !key.quoted && word.size() + 1 < key.text.size();
    if (sign && key.text[word.size()] == ':' && key.text[word.size() + 1] != '/')
      return diagnostics_.add(missing_blank(document_.source(), key.offset, word));
    if (!key.quoted && key.text.starts_with('-'))
      return report(syntax::syntax, key, tr("a blank is missing after the dash"),
                    tr("write `- item`"));
    report(syntax::syntax, key, say("a colon is missing after `{}`", key.text),
           tr("write `key: value`; a text with a comma is put in quotes"));
  }

  void report_repeated(bool sections) {
    std::stable_sort(keys_.begin(), keys_.end(),
                     [](const Node* a, const Node* b) { return a->text < b->text; });
    const Node* first = nullptr;
    std::vector<std::pair<const Node*, const Node*>> repeated;
    for (const Node* key : keys_)
      if (first && first->text == key->text)
        repeated.emplace_back(key, first);
      else
        first = key;
    constexpr size_t kFewKeys = 2;
    if (repeated.size() > kFewKeys && !sections) return report_joined(repeated);
    for (const auto& [key, before] : repeated) {
      report(syntax::repeated_key, *key, say("the key `{}` stands twice in one record", key->text),
             sections ? tr("put all of it under one, or the second into a file of its own")
                      : tr("keep one of the two, or give the second its own record"));
      diagnostics_.list().back().notes.push_back(
          {span_of(document_.source(), before->offset, end(*before)), tr("first here")});
    }
  }

  /// Two records run together where the `- ` between them is missing.
  void report_joined(const std::vector<std::pair<const Node*, const Node*>>& repeated) {
    const auto [key, before] = *std::min_element(
        repeated.begin(), repeated.end(),
        [](const auto& a, const auto& b) { return a.first->offset < b.first->offset; });
    report(syntax::repeated_key, *key,
           say("from `{}` on {} keys stand twice in one record", key->text, repeated.size()),
           tr("begin the second record with `- `, or keep one of the two"));
    diagnostics_.list().back().notes.push_back(
        {span_of(document_.source(), before->offset, end(*before)), tr("first here")});
  }

  const Document& document_;
  Diagnostics& diagnostics_;
  std::vector<const Node*> keys_;
  const Node* merged_ = nullptr;
  bool in_lines_ = false;  ///< the record that is checked stands in no brackets
};

}  // namespace

void check_keys(const Document& document, Diagnostics& diagnostics) {
  KeyChecker checker(document, diagnostics);
  walk(document, [&](const Node& node, const Spot& spot) { checker.check(node, spot); });
}

}  // namespace campaign::yaml
