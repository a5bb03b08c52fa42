// A tokenizer for files of plain records: their words and signs, with offsets.
#pragma once

#include <string>

#include "yaml/extent.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Thrown at a construct that plain records do not have.
struct Unusual {};

enum class Within : uint8_t { block, brackets };

struct Word {
  size_t from = 0;
  size_t to = 0;  ///< after its last character, quotes included
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
  void next();                           ///< over blanks, line ends and comments
  size_t pass_sign();                    ///< over one character; returns its offset
  bool line_is_over();                   ///< skips blanks; true at a comment or line end

  Word read(Within within);          ///< one key, or one text of one line, and the blanks after it
  Word read_text(int indent);        ///< a text that may continue on deeper lines
  Word read_block_text(int indent);  ///< after `|` or `>`

 private:
  bool is_over(size_t at) const;  ///< a blank or an end is at `at`
  Word read_quoted();
  Word read_plain(Within within);
  bool ends_within(size_t at) const;
  bool goes_on_below(int indent) const;
  void add_line(std::string& text, int column, char between);

  std::string_view source_;
  std::deque<std::string>& arena_;
  size_t at_ = 0;
  size_t line_ = 0;  ///< start of the current line
};

}  // namespace campaign::yaml
