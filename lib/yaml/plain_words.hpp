// The words and signs of a file of plain records, one after the other, and where they stand.
#pragma once

#include <string>

#include "yaml/extent.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Thrown at what a plain record does not hold.
struct Unusual {};

enum class Within : uint8_t { block, brackets };

struct Word {
  size_t from = 0;
  size_t to = 0;  ///< behind its last character, quotes included
  bool quoted = false;
  std::string_view text;  ///< its value
};

class Words {
 public:
  explicit Words(Document& document) : source_(document.source().text()), arena_(document.arena) {}

  size_t at() const { return at_; }
  bool ended() const { return at_ >= source_.size(); }
  char here() const { return byte_at(source_, at_); }
  int column() const { return column(at_); }
  int column(size_t at) const { return static_cast<int>(at - line_); }  ///< in bytes, from 0

  bool at_dash() const { return here() == '-' && is_over(at_ + 1); }
  bool at_colon() const { return here() == ':' && is_over(at_ + 1); }
  bool at_bracket() const { return here() == '[' || here() == '{'; }
  bool at_block_text() const { return here() == '|' || here() == '>'; }

  void go_back(size_t at) { at_ = at; }  ///< on the same line
  void next();                           ///< to what follows, over blanks, lines and comments
  size_t pass_sign();                    ///< over one character; gives its place
  bool line_is_over();  ///< true when nothing but blanks and a comment follows on the line

  Word read(Within within);    ///< one key, or one text of one line; blanks behind it are passed
  Word read_text(int indent);  ///< a text that may go on in deeper lines
  Word read_block_text(int indent);  ///< behind `|` or `>`

 private:
  bool is_over(size_t at) const;  ///< a blank or an end stands there
  Word read_quoted();
  Word read_plain(Within within);
  bool ends_within(size_t at) const;
  bool goes_on_below(int indent) const;
  void add_line(std::string& text, int column, char between);

  std::string_view source_;
  std::deque<std::string>& arena_;
  size_t at_ = 0;
  size_t line_ = 0;  ///< where the line begins
};

}  // namespace campaign::yaml
