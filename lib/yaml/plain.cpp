// Parses records, lists and texts in plain form into the flat tree, in one pass.
#include "yaml/plain.hpp"

#include <algorithm>

#include "yaml/extent.hpp"
#include "yaml/plain_words.hpp"
#include "yaml/strictness.hpp"

namespace campaign::yaml {
namespace {

bool is_null(const Word& word) {
  return !word.quoted &&
         (word.text == "~" || word.text == "null" || word.text == "Null" || word.text == "NULL");
}

Node node_of(const Word& word) {
  return {.kind = Kind::scalar,
          .quoted = word.quoted,
          .offset = static_cast<uint32_t>(word.from),
          .length = static_cast<uint32_t>(word.to - word.from),
          .text = word.text};
}

/// A collection whose children are being read.
struct Parent {
  uint32_t index = 0;
  uint32_t last_child = 0;
};

/// Each `read_…` starts at the first character of its construct and ends right after it.
class PlainParser {
 public:
  explicit PlainParser(Document& document) : words_(document), document_(document) {}

  void read_file() {
    words_.next();
    Parent root;
    if (words_.ended() || !read_collection(root)) throw Unusual{};
    words_.next();
    if (!words_.ended()) throw Unusual{};
  }

 private:
  uint32_t add(Parent& parent, const Node& node) {
    const auto index = static_cast<uint32_t>(document_.nodes.size());
    document_.nodes.push_back(node);
    read_ = node.offset + node.length;
    if (index == 0) return index;
    auto& link = parent.last_child == 0 ? document_.nodes[parent.index].first_child
                                        : document_.nodes[parent.last_child].next;
    link = parent.last_child = index;
    return index;
  }

  Parent open(Parent& parent, Kind kind, size_t at) {
    if (++depth_ >= kDeepest) throw Unusual{};
    return {add(parent, {.kind = kind, .offset = static_cast<uint32_t>(at)})};
  }

  void close(const Parent& self) {
    Node& node = document_.nodes[self.index];
    node.length = read_ - node.offset;
    --depth_;
  }

  /// Adds the null of a colon or dash without value.
  void add_null(Parent& parent, size_t sign) {
    add(parent, {.offset = static_cast<uint32_t>(sign), .length = 1});
  }

  void add_key(Parent& parent, const Word& word) {
    if (!words_.at_colon()) throw Unusual{};
    add(parent, node_of(word));
  }

  void add_value(Parent& parent, const Word& word) {
    Node node = node_of(word);
    if (is_null(word)) node.kind = Kind::null, node.text = {};
    add(parent, node);
  }

  size_t step() {
    const size_t sign = words_.pass_sign();
    words_.next();
    return sign;
  }

  void end_line() {
    if (!words_.line_is_over()) throw Unusual{};
  }

  /// Reads a block or brackets; returns false, with nothing read, at a text.
  bool read_collection(Parent& parent) {
    if (words_.at_dash()) return read_items(parent), true;
    if (words_.at_bracket()) return read_brackets(parent), end_line(), true;
    const size_t start = words_.at();
    const Word word = words_.at_block_text() ? Word{} : words_.read(Within::block);
    if (word.to > 0 && words_.at_colon()) return read_entries(parent, word), true;
    words_.go_back(start);
    return false;
  }

  /// Reads a node on its own lines; `indent` is the column of the enclosing block.
  void read_block(Parent& parent, int indent) {
    if (!read_collection(parent)) read_text(parent, indent);
  }

  /// Reads a value on the line of its key.
  void read_value(Parent& parent, int indent) {
    if (words_.at_dash()) throw Unusual{};
    if (!words_.at_bracket()) return read_text(parent, indent);
    read_brackets(parent);
    end_line();
  }

  void read_text(Parent& parent, int indent) {
    add_value(parent,
              words_.at_block_text() ? words_.read_block_text(indent) : words_.read_text(indent));
    end_line();
  }

  /// Moves to the next line with content; false when it is less deep. None may be deeper.
  bool moves_to(int column) {
    words_.next();
    if (words_.ended()) return false;
    if (words_.column() > column) throw Unusual{};
    return words_.column() == column;
  }

  void read_items(Parent& parent) {
    const int column = words_.column();
    Parent self = open(parent, Kind::sequence, words_.at());
    do {
      const size_t dash = words_.pass_sign();
      if (!words_.line_is_over())
        read_block(self, column);
      else if (words_.next(); !words_.ended() && words_.column() > column)
        read_block(self, column);
      else
        add_null(self, dash);
    } while (moves_to(column) && words_.at_dash());
    close(self);
  }

  void read_entries(Parent& parent, Word key) {
    const int column = words_.column(key.from);
    Parent self = open(parent, Kind::mapping, key.from);
    for (;;) {
      add_key(self, key);
      const size_t colon = words_.pass_sign();
      if (words_.line_is_over())
        read_below(self, colon, column);
      else
        read_value(self, column);
      if (!moves_to(column)) break;
      if (words_.at_dash()) throw Unusual{};
      key = words_.read(Within::block);
    }
    close(self);
  }

  /// Reads a value in the lines below its key; a list may be as deep as the key.
  void read_below(Parent& self, size_t colon, int column) {
    words_.next();
    if (!words_.ended() && words_.column() > column) return read_block(self, column);
    if (!words_.ended() && words_.column() == column && words_.at_dash()) return read_items(self);
    add_null(self, colon);
  }

  void read_brackets(Parent& parent) {
    const bool list = words_.here() == '[';
    const char closing = list ? ']' : '}';
    Parent self = open(parent, list ? Kind::sequence : Kind::mapping, words_.at());
    step();
    while (words_.here() != closing) {
      list ? read_within(self) : read_entry_within(self);
      words_.next();
      if (words_.here() == ',')
        step();
      else if (words_.here() != closing)
        throw Unusual{};
    }
    read_ = static_cast<uint32_t>(words_.pass_sign() + 1);
    close(self);
  }

  void read_within(Parent& self) {
    if (words_.at_bracket()) return read_brackets(self);
    add_value(self, words_.read(Within::brackets));
  }

  void read_entry_within(Parent& self) {
    add_key(self, words_.read(Within::brackets));
    const size_t colon = step();
    const bool below = words_.column(colon) < 0;  // the value is on a later line
    if (words_.here() == ',' || words_.here() == '}') return add_null(self, colon);
    if (below) throw Unusual{};
    read_within(self);
  }

  Words words_;
  Document& document_;
  uint32_t read_ = 0;  ///< end offset of the nodes so far
  size_t depth_ = 0;
};

}  // namespace

bool read_plain(Document& document) {
  const auto source = document.source().text();
  if (start_of_text(source) > 0 || source.find('\t') != std::string_view::npos) return false;
  document.nodes.reserve(source.size() / 6);
  try {
    PlainParser(document).read_file();
    return true;
  } catch (const Unusual&) {
    document.nodes.clear();
    document.arena.clear();
    return false;
  }
}

}  // namespace campaign::yaml
